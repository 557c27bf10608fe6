import { z } from '@hono/zod-openapi'

/** How many records a list gives at once. */
const listLimits = { default: 50, most: 200 } as const

/** Query string of a register: words, place, body by any of its names, person, year, bulletin; where to go on; the format. */
export const factQuerySchema = z.object({
  q: z.string().trim().min(1).max(200).optional(),
  region: z.string().min(1).max(40).optional(),
  body: z.string().min(1).max(80).optional(),
  bulletin: z.string().min(1).max(120).optional(),
  person: z.string().min(1).max(40).optional(),
  year: z.coerce.number().int().min(1900).max(2100).optional(),
  /** `next` of the list before. */
  cursor: z
    .string()
    .regex(/^\d{1,9}$/u, '不是上一页给出的 next')
    .optional(),
  limit: z.coerce.number().int().min(1).max(listLimits.most).default(listLimits.default),
  format: z.enum(['json', 'csv']).default('json'),
})

export type FactQueryView = z.infer<typeof factQuerySchema>
