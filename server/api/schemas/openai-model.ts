import { z } from '@hono/zod-openapi'

/** A model as OpenAI's clients list it; `created` is when the index was built, in seconds since 1970. */
export const openaiModelSchema = z
  .object({
    id: z.string(),
    object: z.literal('model'),
    created: z.number().int(),
    owned_by: z.string(),
  })
  .openapi('OpenaiModel')

/** The models there are: one. */
export const openaiModelListSchema = z
  .object({ object: z.literal('list'), data: z.array(openaiModelSchema) })
  .openapi('OpenaiModelList')

/** A model as OpenAI's clients list it. */
export type OpenaiModelView = z.infer<typeof openaiModelSchema>
