import { z } from '@hono/zod-openapi'
import type { UIMessage } from 'ai'
import { answerSchema, filtersSchema, ignoreSchema, questionLimits } from './answer.ts'
import type { AnswerView } from './answer.ts'

/** Limits of a conversation; only its last messages are read. */
const chatLimits = { messages: 400, parts: 100 } as const

/** Only text is read; parts of other kinds are accepted, as clients send back what they were sent. */
const messagePartSchema = z.object({
  type: z.string().min(1).max(100),
  text: z.string().max(questionLimits.historyContent).optional(),
})

/** A message of the UI message protocol; its text parts are what is read. */
export const chatMessageSchema = z
  .object({
    id: z.string().max(200).optional(),
    role: z.enum(['system', 'user', 'assistant']),
    parts: z.array(messagePartSchema).max(chatLimits.parts),
  })
  .openapi('ChatMessage')

/** A conversation: its last message is the question. */
export const chatSchema = z
  .object({
    messages: z.array(chatMessageSchema).min(1).max(chatLimits.messages),
    filters: filtersSchema.optional(),
    ignore: ignoreSchema.optional(),
  })
  .openapi('Chat')

/** How the question was understood, sent before the answer's text. */
export const understandingSchema = answerSchema
  .pick({ standaloneQuestion: true, understood: true })
  .openapi('Understanding')

/** A conversation as clients send it. */
export type ChatRequest = z.infer<typeof chatSchema>

/** One message of a conversation as clients send it. */
export type ChatRequestMessage = z.infer<typeof chatMessageSchema>

/** How the question was understood, as the stream shows it. */
export type UnderstandingView = z.infer<typeof understandingSchema>

/** Message of a chat with its data parts: `data-understood` and `data-answer`. */
export type ChatMessage = UIMessage<unknown, { understood: UnderstandingView; answer: AnswerView }>
