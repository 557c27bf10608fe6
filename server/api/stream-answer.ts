import { randomUUID } from 'node:crypto'
import { createUIMessageStream } from 'ai'
import type { InferUIMessageChunk } from 'ai'
import { ask } from '../answering/ask.ts'
import type { Question } from '../answering/question.ts'
import type { Answer } from '../answering/answer.ts'
import type { ProseWriter } from '../langchain/prose-writer.ts'
import { streamInProse } from '../langchain/stream-in-prose.ts'
import { presentAnswer } from './present-answer.ts'
import type { ViewContext } from './present-passages.ts'
import type { AnswerView } from './schemas/answer.ts'
import type { ChatMessage } from './schemas/chat.ts'
import { splitAnswer } from './split-answer.ts'

/** Shown in the conversation where answering breaks off. */
const FAILURE_TEXT = '回答时出错，请稍后再试。'

/** Id of the one text part of an answer. */
const TEXT_PART_ID = 'answer'

/** What a streamed answer needs. */
export interface StreamContext {
  readonly view: ViewContext
  readonly proseWriter?: ProseWriter | undefined
  /** Aborted where nobody waits for the answer any more. */
  readonly signal?: AbortSignal
  readonly reportError: (error: unknown) => void
}

/** The answer as UI message chunks: how the question was understood, the text sentence by sentence, the whole answer. */
export function streamAnswer(
  question: Question,
  context: StreamContext,
): ReadableStream<InferUIMessageChunk<ChatMessage>> {
  const { view, reportError } = context
  return createUIMessageStream<ChatMessage>({
    execute: async ({ writer }) => {
      writer.write({ type: 'start', messageId: randomUUID() })
      const found = await ask(question, { index: view.index })
      const present = (answer: Answer): AnswerView => presentAnswer(answer, question.filters ?? {}, view)
      const { standaloneQuestion, understood } = present(found)
      writer.write({ type: 'data-understood', data: { standaloneQuestion, understood } })
      writer.write({ type: 'text-start', id: TEXT_PART_ID })
      const pieces = streamText(found, context)
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

/** The answer's text sentence by sentence, as prose where a language model writes; returns the whole answer. */
async function* streamText(found: Answer, context: StreamContext): AsyncGenerator<string, Answer> {
  const { view, proseWriter, reportError, signal } = context
  if (proseWriter === undefined) {
    yield* splitAnswer(found.text)
    return found
  }
  const prose = { index: view.index, writer: proseWriter, reportError, ...(signal && { signal }) }
  const told = yield* streamInProse(found, prose)
  if (told.text === found.text) yield* splitAnswer(found.text)
  return told
}
