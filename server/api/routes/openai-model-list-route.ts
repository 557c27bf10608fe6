import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { describeModel } from '../../openai/describe-model.ts'
import { openaiModelListSchema } from '../schemas/openai-model.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { openaiErrors } from './openai-error-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/v1/models',
  operationId: 'listOpenaiModels',
  summary: '模型列表：兼容 OpenAI，只有 wenbao',
  responses: { 200: jsonResponse(openaiModelListSchema, '模型'), ...openaiErrors },
})

/** `GET /v1/models`: the one model, as OpenAI's clients list it. */
export function openaiModelListRoute({ indexSource }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { manifest } = await indexSource.current()
      return context.json({ object: 'list' as const, data: [describeModel(manifest.builtAt)] }, 200)
    },
  })
}
