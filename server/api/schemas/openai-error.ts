import { z } from '@hono/zod-openapi'

/** An error in OpenAI's form; `param` names the field at fault. */
export const openaiErrorSchema = z
  .object({
    error: z.object({
      message: z.string(),
      type: z.string().openapi({ example: 'invalid_request_error' }),
      param: z.string().nullable(),
      code: z.string().nullable().openapi({ example: 'model_not_found' }),
    }),
  })
  .openapi('OpenaiError')

/** An error in OpenAI's form. */
export type OpenaiErrorView = z.infer<typeof openaiErrorSchema>
