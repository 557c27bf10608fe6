import type { Span } from '../../../corpus/model/span.ts'

/** A clause of a plan that may hold a commitment. */
export interface Undertaking {
  readonly span: Span
  /** Bodies that the bracket after it charges: （发改局牵头，财政局负责）. */
  readonly responsible: readonly string[]
}
