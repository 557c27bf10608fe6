import type { ProblemType } from './problem-types.ts'

/** What a problem tells beside its type. */
export interface ProblemDetails {
  /** One Chinese sentence: what is wrong and, where possible, what to do. */
  readonly detail: string
  /** The input at fault, as a path: `filters.year`. */
  readonly field?: string
  /** The shell command that repairs the cause. */
  readonly command?: string
  /** Seconds after which a repeated request may succeed. */
  readonly retryAfter?: number
}

/** A request that can't be served, thrown by handlers and shown as problem+json (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly type: ProblemType
  readonly details: ProblemDetails

  constructor(type: ProblemType, details: ProblemDetails, options?: ErrorOptions) {
    super(details.detail, options)
    this.type = type
    this.details = details
  }
}
