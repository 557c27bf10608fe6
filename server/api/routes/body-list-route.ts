import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { listBodies } from '../../registers/list-bodies.ts'
import { resolveBody } from '../../registers/resolve-body.ts'
import { presentBodySummary } from '../present-body.ts'
import { bodyListSchema, bodyQuerySchema } from '../schemas/bodies.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { searchProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/bodies',
  operationId: 'listBodies',
  summary: '机构：公报记载过的全部机构及其记录数',
  request: { query: bodyQuerySchema },
  responses: { 200: jsonResponse(bodyListSchema, '机构'), ...searchProblems },
})

/** `GET /api/bodies`: the bodies of which something is recorded, by place and name. */
export function bodyListRoute({ indexSource }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { q, region } = context.req.valid('query')
      const index = await indexSource.current()
      const key = q === undefined ? undefined : resolveBody(q, index)
      const items = listBodies(index)
        .filter((body) => region === undefined || body.region === region)
        .filter((body) => q === undefined || body.key === key || body.name.includes(q))
        .map(presentBodySummary)
      return context.json({ items, total: items.length }, 200)
    },
  })
}
