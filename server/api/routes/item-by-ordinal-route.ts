import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { itemSchema } from '../schemas/bulletin.ts'
import type { Services } from '../services.ts'
import { findItem } from './find-item.ts'
import { jsonResponse } from './json-response.ts'
import { recordProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/items/{bulletin}/{ordinal}',
  operationId: 'getItemByOrdinal',
  summary: '一期公报中的第几篇公文',
  request: { params: z.object({ bulletin: z.string(), ordinal: z.string() }) },
  responses: { 200: jsonResponse(itemSchema, '篇目'), ...recordProblems },
})

/** `GET /api/items/:bulletin/:ordinal`: one item by its place in a bulletin. */
export function itemByOrdinalRoute({ indexSource }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { bulletin, ordinal } = context.req.valid('param')
      return context.json(findItem(await indexSource.current(), `${bulletin}/${ordinal}`), 200)
    },
  })
}
