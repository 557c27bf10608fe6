import { ProblemError } from '../api/problem-error.ts'
import type { Problem } from '../api/problem.ts'
import { readProblem } from '../api/read-problem.ts'
import type { Messages } from '../messages/messages.ts'

/** What to tell the reader about an error: the server's own words where it gave any, else that it cannot be reached. */
export function describeFailure(error: unknown, messages: Messages): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof TypeError) {
    return { status: 0, title: messages.unreachable, detail: messages.unreachableDetail }
  }
  // The chat transport hands over the body of a refusal as the error's message.
  const stated = error instanceof Error ? readProblem(error.message) : undefined
  return stated ?? { status: 0, title: messages.unexpected }
}
