import type { Context } from 'hono'
import { toOpenaiError } from '../../openai/to-openai-error.ts'
import type { ApiProblem } from './api-problem.ts'
import { problemTypes } from './problem-types.ts'

/** The response of a problem in OpenAI's form, which answers 400 to whatever it can't process. */
export function respondOpenaiError(context: Context, problem: ApiProblem): Response {
  const { retryAfter } = problem.details
  if (retryAfter !== undefined) context.header('Retry-After', String(retryAfter))
  const status = problem.type === 'unprocessable' ? 400 : problemTypes[problem.type].status
  return context.json(toOpenaiError(problem), status)
}
