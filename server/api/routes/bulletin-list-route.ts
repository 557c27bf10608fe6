import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { listBulletins } from '../list-bulletins.ts'
import { bulletinListSchema } from '../schemas/bulletin.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { indexProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/bulletins',
  operationId: 'listBulletins',
  summary: '索引中的全部公报',
  responses: { 200: jsonResponse(bulletinListSchema, '公报目录'), ...indexProblems },
})

/** `GET /api/bulletins`: every bulletin of the index. */
export function bulletinListRoute({ indexSource }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => context.json(listBulletins(await indexSource.current()), 200),
  })
}
