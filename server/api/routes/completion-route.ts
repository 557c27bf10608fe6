import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import type { Answer } from '../../answering/answer.ts'
import { ask } from '../../answering/ask.ts'
import type { Question } from '../../answering/question.ts'
import type { CompletionContext } from '../../openai/completion-context.ts'
import { describeCompletion } from '../../openai/describe-completion.ts'
import { formatEvents } from '../../openai/format-events.ts'
import { presentCompletion } from '../../openai/present-completion.ts'
import { readMessages } from '../../openai/read-messages.ts'
import { requireKnownModel } from '../../openai/require-known-model.ts'
import { streamCompletion } from '../../openai/stream-completion.ts'
import { answerQuestion } from '../answer-question.ts'
import type { AnsweringContext } from '../answering-context.ts'
import { indexFingerprint } from '../index-fingerprint.ts'
import { observeAnswer } from '../observe-answer.ts'
import { presentAnswer } from '../present-answer.ts'
import type { ViewContext } from '../present-passages.ts'
import { readConversation } from '../read-conversation.ts'
import { requireKnownBulletin } from '../require-known-bulletin.ts'
import { completionRequestSchema, completionSchema } from '../schemas/completion.ts'
import type { CompletionView } from '../schemas/completion.ts'
import type { AnswerView } from '../schemas/answer.ts'
import type { Services } from '../services.ts'
import { streamText } from '../stream-text.ts'
import { jsonRequest } from './json-request.ts'
import { completionErrors } from './openai-error-responses.ts'

const route = createRoute({
  method: 'post',
  path: '/v1/chat/completions',
  operationId: 'createChatCompletion',
  summary: '对话：兼容 OpenAI 的聊天补全，出处在 annotations 里',
  request: jsonRequest(completionRequestSchema),
  responses: {
    200: {
      description: '答复；stream 为 true 时是事件流（server-sent events）',
      content: {
        'application/json': { schema: completionSchema },
        'text/event-stream': { schema: z.string() },
      },
    },
    ...completionErrors,
  },
})

/** A question with what its answer is made and presented with. */
interface Asked {
  readonly question: Question
  readonly answering: AnsweringContext
  readonly view: ViewContext
  readonly completion: CompletionContext
}

/** `POST /v1/chat/completions`: the answer to a conversation's last message, as OpenAI's clients read it. */
export function completionRoute({ indexSource, publicUrl, proseWriter, reportError, observer }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const request = context.req.valid('json')
      requireKnownModel(request.model)
      const question = readConversation(readMessages(request))
      const index = await indexSource.current()
      requireKnownBulletin(index, question.filters?.bulletin, 'filters.bulletin')
      const requestId = context.get('requestId')
      const { signal } = context.req.raw
      const asked: Asked = {
        question,
        answering: {
          index,
          proseWriter,
          signal,
          reportError: (error) => reportError(error, requestId),
          onAnswer: observeAnswer(observer, requestId),
        },
        view: { index, publicUrl: publicUrl === '' ? new URL(context.req.url).origin : publicUrl },
        completion: describeCompletion({
          question,
          requestId,
          time: Date.now(),
          fingerprint: indexFingerprint(index.manifest),
        }),
      }
      if (request.stream !== true) return context.json(await complete(asked), 200)
      const events = await streamEvents(asked, request.stream_options?.include_usage === true)
      context.header('Content-Type', 'text/event-stream; charset=utf-8')
      context.header('Cache-Control', 'no-cache')
      return stream(context, async (body) => {
        for await (const event of events) await body.write(event)
      })
    },
  })
}

async function complete({ question, answering, view, completion }: Asked): Promise<CompletionView> {
  const answer = await answerQuestion(question, answering)
  return presentCompletion(presentAnswer(answer, question.filters ?? {}, view), completion)
}

/** What can fail for want of an index or by a fault of ours fails before the first event, with a status of its own. */
async function streamEvents(asked: Asked, includeUsage: boolean): Promise<AsyncGenerator<string>> {
  const { question, answering, completion } = asked
  const found = await ask(question, answering)
  answering.onAnswer?.(found)
  const chunks = streamCompletion(streamView(found, asked), { ...completion, includeUsage })
  return formatEvents(chunks, answering.reportError)
}

async function* streamView(
  found: Answer,
  { question, answering, view }: Asked,
): AsyncGenerator<string, AnswerView> {
  return presentAnswer(yield* streamText(found, answering), question.filters ?? {}, view)
}
