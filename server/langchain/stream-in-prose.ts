import type { Answer } from '../answering/answer.ts'
import { composeProse, continueExtractively, openProse } from './compose-prose.ts'
import type { ProseContext } from './prose-context.ts'
import { ProseError } from './prose-error.ts'
import { requestProse } from './request-prose.ts'
import { createProseVerifier } from './verify-prose.ts'
import type { VerifiedSentence } from './verify-prose.ts'

/**
 * The answer in prose, its text in verified sentences as they are written; what was handed out once stays part of
 * the text. Returns the whole answer: the one given, with nothing handed out, where no sentence holds.
 */
export async function* streamInProse(answer: Answer, context: ProseContext): AsyncGenerator<string, Answer> {
  const request = requestProse(answer, context)
  if (request === undefined) return answer
  const start = performance.now()
  const verifier = createProseVerifier(request.sources)
  const sentences: VerifiedSentence[] = []
  const take = (verified: readonly VerifiedSentence[]): readonly string[] =>
    verified.map((sentence) => {
      sentences.push(sentence)
      return (sentences.length === 1 ? openProse(answer) : '') + sentence.text
    })
  let compose = composeProse
  try {
    for await (const piece of context.writer.stream(request)) yield* take(verifier.push(piece))
    yield* take(verifier.end())
  } catch (error) {
    if (!(error instanceof ProseError)) throw error
    if (context.signal?.aborted !== true) context.reportError(error)
    compose = continueExtractively
  }
  const whole = compose(answer, sentences)
  const rest = whole.text.slice(composeProse(answer, sentences).text.length)
  if (sentences.length > 0 && rest !== '') yield rest
  return { ...whole, timings: { ...answer.timings, prose: performance.now() - start } }
}
