import type { Answer } from '../answering/answer.ts'
import { streamInProse } from '../langchain/stream-in-prose.ts'
import type { AnsweringContext } from './answering-context.ts'
import { splitAnswer } from './split-answer.ts'

/** The answer's text sentence by sentence, as prose where a language model writes; returns the whole answer. */
export async function* streamText(found: Answer, context: AnsweringContext): AsyncGenerator<string, Answer> {
  const { proseWriter: writer, ...prose } = context
  if (writer === undefined) {
    yield* splitAnswer(found.text)
    return found
  }
  const told = yield* streamInProse(found, { ...prose, writer })
  if (told.text === found.text) yield* splitAnswer(found.text)
  return told
}
