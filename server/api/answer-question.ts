import { ask } from '../answering/ask.ts'
import type { Answer } from '../answering/answer.ts'
import type { Question } from '../answering/question.ts'
import { answerInProse } from '../langchain/answer-in-prose.ts'
import type { AnsweringContext } from './answering-context.ts'

/** The answer to a question, in prose where a language model writes. */
export async function answerQuestion(question: Question, context: AnsweringContext): Promise<Answer> {
  const { proseWriter: writer, ...prose } = context
  const found = await ask(question, prose)
  context.onAnswer?.(found)
  return writer === undefined ? found : answerInProse(found, { ...prose, writer })
}
