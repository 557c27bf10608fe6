import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { checkText } from '../../checking/check-text.ts'
import { presentQuoteCheck } from '../present-quote-check.ts'
import { quoteCheckSchema, quoteRequestSchema } from '../schemas/quote-check.ts'
import type { Services } from '../services.ts'
import { jsonRequest } from './json-request.ts'
import { jsonResponse } from './json-response.ts'
import { questionProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'post',
  path: '/api/quotes/check',
  operationId: 'checkQuote',
  summary: '核对引文：是否与公报原文一致，在哪里，改了什么',
  request: jsonRequest(quoteRequestSchema),
  responses: { 200: jsonResponse(quoteCheckSchema, '核对结果'), ...questionProblems },
})

/** `POST /api/quotes/check`: whether a text is genuine, where it stands, and what was changed. */
export function quoteCheckRoute({ indexSource, publicUrl }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { text } = context.req.valid('json')
      const index = await indexSource.current()
      return context.json(presentQuoteCheck(checkText(text, index), { index, publicUrl }), 200)
    },
  })
}
