import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { createUIMessageStreamResponse } from 'ai'
import { observeAnswer } from '../observe-answer.ts'
import { readConversation } from '../read-conversation.ts'
import { requireKnownBulletin } from '../require-known-bulletin.ts'
import { chatSchema } from '../schemas/chat.ts'
import type { Services } from '../services.ts'
import { streamAnswer } from '../stream-answer.ts'
import { jsonRequest } from './json-request.ts'
import { questionProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'post',
  path: '/api/chat',
  operationId: 'chat',
  summary: '对话：以 AI SDK 的界面消息流作答',
  request: jsonRequest(chatSchema),
  responses: {
    200: {
      description: '界面消息流（server-sent events）',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...questionProblems,
  },
})

/** `POST /api/chat`: the answer to a conversation's last message as a UI message stream. */
export function chatRoute({ indexSource, publicUrl, proseWriter, reportError, observer }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const question = readConversation(context.req.valid('json'))
      const index = await indexSource.current()
      requireKnownBulletin(index, question.filters?.bulletin, 'filters.bulletin')
      const requestId = context.get('requestId')
      const stream = streamAnswer(question, {
        view: { index, publicUrl },
        proseWriter,
        signal: context.req.raw.signal,
        reportError: (error) => reportError(error, requestId),
        onAnswer: observeAnswer(observer, requestId),
      })
      const response = createUIMessageStreamResponse({ stream })
      return context.newResponse(response.body, response)
    },
  })
}
