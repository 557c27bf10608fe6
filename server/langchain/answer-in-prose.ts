import type { Answer } from '../answering/answer.ts'
import { composeProse } from './compose-prose.ts'
import type { ProseContext } from './prose-context.ts'
import { requestProse } from './request-prose.ts'
import { createProseVerifier } from './verify-prose.ts'
import { ProseError } from './prose-error.ts'

/** The answer in verified prose; as it is where it refuses, where the model fails, or where nothing it wrote holds. */
export async function answerInProse(answer: Answer, context: ProseContext): Promise<Answer> {
  const request = requestProse(answer, context)
  if (request === undefined) return answer
  const start = performance.now()
  try {
    const prose = await context.writer.complete(request)
    const verifier = createProseVerifier(request.sources)
    const sentences = [...verifier.push(prose), ...verifier.end()]
    const timings = { ...answer.timings, prose: performance.now() - start }
    return { ...composeProse(answer, sentences), timings }
  } catch (error) {
    if (!(error instanceof ProseError)) throw error
    if (context.signal?.aborted !== true) context.reportError(error)
    return answer
  }
}
