import { z } from '@hono/zod-openapi'

/** A problem (RFC 9457), with the field at fault or the command that repairs the cause. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: '/problems/bad-request' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    field: z.string().optional(),
    command: z.string().optional(),
  })
  .openapi('Problem')

/** A problem as the API shows it. */
export type ProblemView = z.infer<typeof problemSchema>
