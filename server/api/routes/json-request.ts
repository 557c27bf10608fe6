import type { ZodType } from 'zod'

/** A JSON request body in the OpenAPI document; it has to be there. */
export function jsonRequest<Schema extends ZodType>(schema: Schema) {
  return { body: { required: true, content: { 'application/json': { schema } } } }
}
