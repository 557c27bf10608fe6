import type { OperationsObserver } from './operations-observer.ts'

/** One observer that tells all of several. */
export function combineObservers(observers: readonly OperationsObserver[]): OperationsObserver {
  return {
    request: (finished) => observers.forEach((observer) => observer.request(finished)),
    answer: (given) => observers.forEach((observer) => observer.answer(given)),
  }
}
