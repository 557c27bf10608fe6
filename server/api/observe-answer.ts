import type { Answer } from '../answering/answer.ts'
import type { OperationsObserver } from '../operations/operations-observer.ts'

/** Tells an observer, where there is one, of the answers to a request. */
export function observeAnswer(
  observer: Pick<OperationsObserver, 'answer'> | undefined,
  requestId: string,
): (answer: Answer) => void {
  return ({ question, status }) => observer?.answer({ requestId, question, status })
}
