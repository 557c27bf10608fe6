import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { findPassage } from '../find-passage.ts'
import { passageSchema } from '../schemas/passage.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { recordProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/passages/{id}',
  operationId: 'getPassage',
  summary: '一个段落，编号整体作百分号编码',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: jsonResponse(passageSchema, '段落'), ...recordProblems },
})

/** `GET /api/passages/:id`: the passage a permanent id names. */
export function passageRoute({ indexSource, publicUrl }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { id } = context.req.valid('param')
      const index = await indexSource.current()
      return context.json(findPassage(id, { index, publicUrl }), 200)
    },
  })
}
