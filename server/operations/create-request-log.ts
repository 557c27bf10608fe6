import type { OperationsObserver } from './operations-observer.ts'

/** Where the log goes, and what it may hold. */
export interface RequestLogOptions {
  /** Takes one line with its end. */
  readonly write: (line: string) => void
  /** Whether the words of questions are logged too. */
  readonly withQuestions: boolean
  readonly now?: () => Date
}

/** Writes a line of JSON for each request and each answer; questions only where that is wanted. */
export function createRequestLog(options: RequestLogOptions): OperationsObserver {
  const { write, withQuestions, now = () => new Date() } = options
  const log = (event: string, fields: object): void =>
    write(`${JSON.stringify({ time: now().toISOString(), level: 'info', event, ...fields })}\n`)
  return {
    request: ({ requestId, method, route, status, milliseconds }) =>
      log('request', { requestId, method, route, status, milliseconds: Math.round(milliseconds * 10) / 10 }),
    answer: ({ requestId, status, question }) =>
      log('answer', { requestId, status, ...(withQuestions ? { question } : {}) }),
  }
}
