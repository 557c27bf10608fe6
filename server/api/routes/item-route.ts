import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { itemSchema } from '../schemas/bulletin.ts'
import type { Services } from '../services.ts'
import { findItem } from './find-item.ts'
import { jsonResponse } from './json-response.ts'
import { recordProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/items/{id}',
  operationId: 'getItem',
  summary: '一篇公文，编号（公报/篇次）整体作百分号编码',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: jsonResponse(itemSchema, '篇目'), ...recordProblems },
})

/** `GET /api/items/:id`: one item, its id percent-encoded as one segment. */
export function itemRoute({ indexSource }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) =>
      context.json(findItem(await indexSource.current(), context.req.valid('param').id), 200),
  })
}
