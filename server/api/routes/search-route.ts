import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { search } from '../../answering/search.ts'
import { presentPassages } from '../present-passages.ts'
import { requireKnownBulletin } from '../require-known-bulletin.ts'
import { searchQuerySchema, searchResultSchema } from '../schemas/search.ts'
import type { Services } from '../services.ts'
import { toQuestionFilters } from '../to-question-filters.ts'
import { jsonResponse } from './json-response.ts'
import { searchProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/search',
  operationId: 'search',
  summary: '检索：最相关的段落，由近及远',
  request: { query: searchQuerySchema },
  responses: {
    200: jsonResponse(searchResultSchema, '检索到的段落'),
    ...searchProblems,
  },
})

/** `GET /api/search`: the passages that fit a query, best first. */
export function searchRoute({ indexSource, publicUrl }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { q: query, k: limit, ...chosen } = context.req.valid('query')
      const filters = toQuestionFilters(chosen)
      const index = await indexSource.current()
      requireKnownBulletin(index, filters.bulletin, 'bulletin')
      const passages = await search({ query, limit, filters }, { index })
      return context.json({ query, passages: presentPassages(passages, { index, publicUrl }) }, 200)
    },
  })
}
