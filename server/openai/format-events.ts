import { ApiProblem } from '../api/problems/api-problem.ts'
import { toOpenaiError } from './to-openai-error.ts'

/** Told where a stream breaks off. */
const broken = new ApiProblem('internal', { detail: '回答时出错，请稍后再试。' })

/** Values as server-sent events, ended by `[DONE]`, or by an error that tells nothing of the cause it reports. */
export async function* formatEvents(
  values: AsyncIterable<object>,
  reportError: (error: unknown) => void,
): AsyncGenerator<string> {
  try {
    for await (const value of values) yield formatEvent(JSON.stringify(value))
    yield formatEvent('[DONE]')
  } catch (error) {
    reportError(error)
    yield formatEvent(JSON.stringify(toOpenaiError(broken)))
  }
}

function formatEvent(data: string): string {
  return `data: ${data}\n\n`
}
