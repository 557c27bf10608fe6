import type { ZodType } from 'zod'

/** A JSON response of a route in the OpenAPI document. */
export function jsonResponse<Schema extends ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } }
}
