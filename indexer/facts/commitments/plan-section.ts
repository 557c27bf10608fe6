import type { Span } from '../../../corpus/model/span.ts'

/** Running text in which its author undertakes things for the future. */
export interface PlanSection {
  /** The text without its heading. */
  readonly span: Span
  /** Headings above it, the outermost first. */
  readonly path: readonly string[]
  /** The year it plans for, where a heading or its opening words name exactly one. */
  readonly year?: number
}
