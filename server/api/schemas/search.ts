import { z } from '@hono/zod-openapi'
import { filtersSchema, questionLimits } from './answer.ts'
import { passageSchema } from './passage.ts'

/** How many passages a search returns. */
const searchLimits = { default: 10, most: 50 } as const

/** Query string of a search: words, number of passages, filters. */
export const searchQuerySchema = filtersSchema.extend({
  q: z.string().trim().min(1).max(questionLimits.question),
  k: z.coerce.number().int().min(1).max(searchLimits.most).default(searchLimits.default),
})

/** Passages found, best first. */
export const searchResultSchema = z
  .object({ query: z.string(), passages: z.array(passageSchema) })
  .openapi('SearchResult')
