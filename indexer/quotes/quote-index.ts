import type { Span } from '../../corpus/model/span.ts'

/** A stretch of an item's folded text. */
export interface Occurrence {
  readonly itemId: string
  /** Span in the item's folded text. */
  readonly span: Span
}

/** Where a folded text stands: the first places in the order of the corpus, and how many there are. */
export interface Occurrences {
  readonly places: readonly Occurrence[]
  readonly total: number
}

/** A stretch of a folded quotation that also stands in an item. */
export interface Fragment {
  /** Span in the folded quotation. */
  readonly quoted: Span
  readonly itemId: string
  /** Span in the item's folded text. */
  readonly source: Span
}

/** Finds folded quotations, whole and in fragments, in the folded texts of all items. */
export interface QuoteIndex {
  /** Places of a folded text, at most `limit` of them with their number. */
  find(folded: string, limit: number): Occurrences
  /** Fragments of a folded text, each as long as it goes in its place; the work is bounded whatever the text. */
  findFragments(folded: string): readonly Fragment[]
  /** An item's folded text; empty where the item is unknown. */
  foldedText(itemId: string): string
}
