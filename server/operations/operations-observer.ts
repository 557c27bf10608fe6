import type { FinishedRequest } from './finished-request.ts'
import type { GivenAnswer } from './given-answer.ts'

/** Takes note of what the server does. */
export interface OperationsObserver {
  request(finished: FinishedRequest): void
  answer(given: GivenAnswer): void
}
