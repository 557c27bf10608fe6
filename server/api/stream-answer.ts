import { randomUUID } from 'node:crypto'
import { createUIMessageStream } from 'ai'
import type { InferUIMessageChunk } from 'ai'
import { ask } from '../answering/ask.ts'
import type { Question } from '../answering/question.ts'
import { presentAnswer } from './present-answer.ts'
import type { ViewContext } from './present-passages.ts'
import type { ChatMessage } from './schemas/chat.ts'
import { splitAnswer } from './split-answer.ts'

/** Shown in the conversation where answering breaks off. */
const FAILURE_TEXT = '回答时出错，请稍后再试。'

/** Id of the one text part of an answer. */
const TEXT_PART_ID = 'answer'

/** What a streamed answer needs. */
export interface StreamContext {
  readonly view: ViewContext
  readonly reportError: (error: unknown) => void
}

/** The answer as UI message chunks: how the question was understood, the text sentence by sentence, the whole answer. */
export function streamAnswer(
  question: Question,
  { view, reportError }: StreamContext,
): ReadableStream<InferUIMessageChunk<ChatMessage>> {
  return createUIMessageStream<ChatMessage>({
    execute: async ({ writer }) => {
      writer.write({ type: 'start', messageId: randomUUID() })
      const answer = await ask(question, { index: view.index })
      const data = presentAnswer(answer, question.filters ?? {}, view)
      const { standaloneQuestion, understood, text } = data
      writer.write({ type: 'data-understood', data: { standaloneQuestion, understood } })
      writer.write({ type: 'text-start', id: TEXT_PART_ID })
      for (const delta of splitAnswer(text)) writer.write({ type: 'text-delta', id: TEXT_PART_ID, delta })
      writer.write({ type: 'text-end', id: TEXT_PART_ID })
      writer.write({ type: 'data-answer', data })
      writer.write({ type: 'finish' })
    },
    onError: (error) => {
      reportError(error)
      return FAILURE_TEXT
    },
  })
}
