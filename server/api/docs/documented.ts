import { z } from 'zod'

/** A schema of the document, as far as it is shown. */
export interface DocumentedSchema {
  readonly $ref?: string | undefined
  readonly type?: string | readonly string[] | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly const?: unknown
  readonly items?: DocumentedSchema | undefined
  readonly anyOf?: readonly DocumentedSchema[] | undefined
  readonly oneOf?: readonly DocumentedSchema[] | undefined
  readonly allOf?: readonly DocumentedSchema[] | undefined
  readonly properties?: Readonly<Record<string, DocumentedSchema>> | undefined
  readonly required?: readonly string[] | undefined
  readonly description?: string | undefined
}

const schema: z.ZodType<DocumentedSchema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    items: schema.optional(),
    anyOf: z.array(schema).optional(),
    oneOf: z.array(schema).optional(),
    allOf: z.array(schema).optional(),
    properties: z.record(z.string(), schema).optional(),
    required: z.array(z.string()).optional(),
    description: z.string().optional(),
  }),
)
const content = z.record(z.string(), z.looseObject({ schema: schema.optional() })).optional()
const operation = z.looseObject({
  operationId: z.string().optional(),
  summary: z.string().optional(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        schema: schema.optional(),
      }),
    )
    .optional(),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content })),
})

/** The OpenAPI document, as far as the page of documentation shows it. */
export const documentedSchema = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }),
})

export type Documented = z.infer<typeof documentedSchema>
export type DocumentedOperation = z.infer<typeof operation>
