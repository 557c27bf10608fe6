import type { Span } from '../../corpus/model/span.ts'

/** A cell of a delivered table line; `continued` where a cell merged downwards is printed only above. */
export interface LaidCell {
  readonly span: Span
  readonly continued: boolean
}

/** A line of a table: its header, a row, or a line that is neither and takes the full width. */
export interface LaidRow {
  readonly kind: 'header' | 'row' | 'note'
  readonly span: Span
  readonly cells: readonly LaidCell[]
}

/** A block of an item as it is shown; the spans are of the item's text. */
export type ItemBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly span: Span }
  /** `leadEnd` ends a heading that runs on into the paragraph; it equals the start where there is none. */
  | { readonly kind: 'paragraph'; readonly span: Span; readonly leadEnd: number }
  | {
      readonly kind: 'table'
      readonly span: Span
      readonly caption: string
      readonly columns: number
      /** Labels to show where the header's lines cannot be laid out one to one; empty otherwise. */
      readonly labels: readonly string[]
      readonly rows: readonly LaidRow[]
    }
