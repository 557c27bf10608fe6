import { z } from '@hono/zod-openapi'

/** Whether questions can be answered, and from which index. */
export const healthSchema = z
  .object({
    status: z.enum(['ok', 'no-index']),
    version: z.string(),
    index: z
      .object({
        builtAt: z.string(),
        fingerprint: z.string(),
        analyzer: z.string(),
        embedder: z.object({ name: z.string(), dimensions: z.number().int() }),
        counts: z.object({
          bulletins: z.number().int(),
          items: z.number().int(),
          passages: z.number().int(),
        }),
      })
      .nullable(),
    /** Why there is no index, and the command that builds it. */
    detail: z.string().optional(),
    command: z.string().optional(),
  })
  .openapi('Health')

/** State of the server, as the API shows it. */
export type HealthView = z.infer<typeof healthSchema>
