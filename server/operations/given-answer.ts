import type { AnswerStatus } from '../answering/answer.ts'

/** An answer that was given to a question. */
export interface GivenAnswer {
  readonly requestId: string
  readonly question: string
  readonly status: AnswerStatus
}
