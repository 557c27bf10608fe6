import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { listBodies } from '../../registers/list-bodies.ts'
import { presentBody } from '../present-body.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import { bodySchema } from '../schemas/bodies.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { recordProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/bodies/{id}',
  operationId: 'getBody',
  summary: '一个机构，编号为“地区:名称”',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: jsonResponse(bodySchema, '机构'), ...recordProblems },
})

/** `GET /api/bodies/:id`: a body with its names, people and items. */
export function bodyRoute({ indexSource }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { id } = context.req.valid('param')
      const index = await indexSource.current()
      const body = listBodies(index).find((candidate) => candidate.id === id)
      if (body === undefined) throw new ApiProblem('not-found', { detail: `公报中没有机构 ${id} 的记载。` })
      return context.json(presentBody(body, index), 200)
    },
  })
}
