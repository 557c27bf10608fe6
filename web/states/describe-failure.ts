import { ProblemError } from '../api/problem-error.ts'
import type { Problem } from '../api/problem.ts'
import { readProblem } from '../api/read-problem.ts'
import type { Messages } from '../messages/messages.ts'

/** Characters of a sentence meant for the reader; longer texts are pages of some proxy. */
const SENTENCE_LIMIT = 120

/** What to tell the reader about an error: the server's own words where it gave any, else that it cannot be reached. */
export function describeFailure(error: unknown, messages: Messages): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof TypeError) {
    return { status: 0, title: messages.unreachable, detail: messages.unreachableDetail }
  }
  // The chat hands over what the server sent as the error's message: the body of a refusal, or a sentence in the stream.
  const sent = error instanceof Error ? error.message : ''
  const sentence = sent.length <= SENTENCE_LIMIT && !sent.startsWith('<') ? sent : ''
  const unexpected = { status: 0, title: messages.unexpected, ...(sentence ? { detail: sentence } : {}) }
  return readProblem(sent) ?? unexpected
}
