import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { findBulletin } from '../find-bulletin.ts'
import { bulletinSchema } from '../schemas/bulletin.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { recordProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/bulletins/{id}',
  operationId: 'getBulletin',
  summary: '一期公报及其目录',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: jsonResponse(bulletinSchema, '公报'), ...recordProblems },
})

/** `GET /api/bulletins/:id`: one bulletin with its contents. */
export function bulletinRoute({ indexSource }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) =>
      context.json(findBulletin(await indexSource.current(), context.req.valid('param').id), 200),
  })
}
