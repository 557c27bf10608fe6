import type { Span } from '../../corpus/model/span.ts'

/** What every fact carries: its permanent id, where it stands, and the words that prove it. */
export interface FactBase {
  /** Passage id of the proof, followed by `!` and a number where one proof makes several facts. */
  readonly id: string
  readonly itemId: string
  readonly bulletinId: string
  /** Region of the bulletin (永州市). */
  readonly region: string
  /** The item's text at `span`, to the letter. */
  readonly quote: string
  readonly span: Span
  /** ISO day, or the year alone: of the item, else of the bulletin. */
  readonly date: string
  /** Body it is of, as the item prints it (市教育局). */
  readonly body?: string
  /** Person it is of. */
  readonly person?: string
}
