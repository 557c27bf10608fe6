import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { answerQuestion } from '../answer-question.ts'
import { observeAnswer } from '../observe-answer.ts'
import { presentAnswer } from '../present-answer.ts'
import { requireKnownBulletin } from '../require-known-bulletin.ts'
import { answerSchema, questionSchema } from '../schemas/answer.ts'
import type { Services } from '../services.ts'
import { toQuestionFilters } from '../to-question-filters.ts'
import { jsonRequest } from './json-request.ts'
import { jsonResponse } from './json-response.ts'
import { questionProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'post',
  path: '/api/ask',
  operationId: 'ask',
  summary: '提问：以公报原文作答，逐句注明出处',
  request: jsonRequest(questionSchema),
  responses: { 200: jsonResponse(answerSchema, '答复'), ...questionProblems },
})

/** `POST /api/ask`: the answer to a question. */
export function askRoute({ indexSource, publicUrl, proseWriter, reportError, observer }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { question, history = [], filters: chosen, ignore = [] } = context.req.valid('json')
      const filters = toQuestionFilters(chosen)
      const index = await indexSource.current()
      requireKnownBulletin(index, filters.bulletin, 'filters.bulletin')
      const answer = await answerQuestion(
        { question, history, filters, ignore },
        {
          index,
          proseWriter,
          signal: context.req.raw.signal,
          reportError: (error) => reportError(error, context.get('requestId')),
          onAnswer: observeAnswer(observer, context.get('requestId')),
        },
      )
      context.header('Server-Timing', formatTimings(answer.timings))
      return context.json(presentAnswer(answer, filters, { index, publicUrl }), 200)
    },
  })
}

function formatTimings(timings: Readonly<Record<string, number>>): string {
  return Object.entries(timings)
    .map(([stage, milliseconds]) => `${stage};dur=${milliseconds.toFixed(1)}`)
    .join(', ')
}
