import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { describeModel } from '../../openai/describe-model.ts'
import { requireKnownModel } from '../../openai/require-known-model.ts'
import { openaiModelSchema } from '../schemas/openai-model.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { modelErrors } from './openai-error-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/v1/models/{model}',
  operationId: 'getOpenaiModel',
  summary: '模型：兼容 OpenAI',
  request: { params: z.object({ model: z.string() }) },
  responses: { 200: jsonResponse(openaiModelSchema, '模型'), ...modelErrors },
})

/** `GET /v1/models/:model`: a model by its name. */
export function openaiModelRoute({ indexSource }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      requireKnownModel(context.req.valid('param').model)
      const { manifest } = await indexSource.current()
      return context.json(describeModel(manifest.builtAt), 200)
    },
  })
}
