import { randomUUID } from 'node:crypto'
import { createUIMessageStream } from 'ai'
import type { InferUIMessageChunk } from 'ai'
import { ask } from '../answering/ask.ts'
import type { Question } from '../answering/question.ts'
import type { Answer } from '../answering/answer.ts'
import type { AnsweringContext } from './answering-context.ts'
import { presentAnswer } from './present-answer.ts'
import type { ViewContext } from './present-passages.ts'
import type { AnswerView } from './schemas/answer.ts'
import type { ChatMessage } from './schemas/chat.ts'
import { streamText } from './stream-text.ts'

/** Shown in the conversation where answering breaks off. */
const FAILURE_TEXT = '回答时出错，请稍后再试。'

/** Id of the one text part of an answer. */
const TEXT_PART_ID = 'answer'

/** What a streamed answer needs. */
export interface StreamContext extends Omit<AnsweringContext, 'index'> {
  readonly view: ViewContext
}

/** The answer as UI message chunks: how the question was understood, the text sentence by sentence, the whole answer. */
export function streamAnswer(
  question: Question,
  context: StreamContext,
): ReadableStream<InferUIMessageChunk<ChatMessage>> {
  const { view, reportError } = context
  const { index } = view
  return createUIMessageStream<ChatMessage>({
    execute: async ({ writer }) => {
      writer.write({ type: 'start', messageId: randomUUID() })
      const found = await ask(question, { index })
      context.onAnswer?.(found)
      const present = (answer: Answer): AnswerView => presentAnswer(answer, question.filters ?? {}, view)
      const { standaloneQuestion, understood } = present(found)
      writer.write({ type: 'data-understood', data: { standaloneQuestion, understood } })
      writer.write({ type: 'text-start', id: TEXT_PART_ID })
      const pieces = streamText(found, { ...context, index })
      let piece = await pieces.next()
      for (; piece.done !== true; piece = await pieces.next())
        writer.write({ type: 'text-delta', id: TEXT_PART_ID, delta: piece.value })
      writer.write({ type: 'text-end', id: TEXT_PART_ID })
      writer.write({ type: 'data-answer', data: present(piece.value) })
      writer.write({ type: 'finish' })
    },
    onError: (error) => {
      reportError(error)
      return FAILURE_TEXT
    },
  })
}
