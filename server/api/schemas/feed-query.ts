import { z } from '@hono/zod-openapi'
import { questionLimits } from './answer.ts'

/** How many items a feed holds. */
const feedLimits = { default: 50, most: 200 } as const

/** Query string of a feed: place, body by any of its names, a saved search, number of items. */
export const feedQuerySchema = z.object({
  region: z.string().min(1).max(40).optional(),
  body: z.string().min(1).max(80).optional(),
  q: z.string().trim().min(1).max(questionLimits.question).optional(),
  limit: z.coerce.number().int().min(1).max(feedLimits.most).default(feedLimits.default),
})
