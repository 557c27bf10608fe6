import type { Span } from '../../../corpus/model/span.ts'
import type { Term } from './last-day-of-term.ts'

/** The event a document takes effect from: its publication (公布, 印发, 即日) or its adoption (通过). */
export type ValidityEvent = 'published' | 'adopted'

/** What a sentence says of how long its document holds. */
export interface ValidityStatement {
  /** From 自 to the last word that counts: 自2023年3月1日起施行，有效期五年. */
  readonly span: Span
  /** ISO day named as the first. */
  readonly from?: string
  readonly event?: ValidityEvent
  /** ISO day named as the last. */
  readonly until?: string
  readonly term?: Term
}
