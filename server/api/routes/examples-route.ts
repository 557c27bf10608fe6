import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { composeExamples } from '../examples/compose-examples.ts'
import { examplesSchema } from '../schemas/examples.ts'
import type { ExampleView } from '../schemas/examples.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { indexProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/examples',
  operationId: 'listExamples',
  summary: '可以这样问：由索引内容写成的例题',
  responses: { 200: jsonResponse(examplesSchema, '例题'), ...indexProblems },
})

/** `GET /api/examples`: questions the index can answer, composed once per index. */
export function examplesRoute({ indexSource }: Services) {
  const composed = new WeakMap<BulletinIndex, readonly ExampleView[]>()
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const index = await indexSource.current()
      const items = composed.get(index) ?? composeExamples(index)
      composed.set(index, items)
      return context.json({ items: [...items] }, 200)
    },
  })
}
