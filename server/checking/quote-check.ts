import type { Span } from '../../corpus/model/span.ts'
import type { Passage } from '../../indexer/passages/passage.ts'

/**
 * `exact`: letter for letter, blanks and Markdown marks aside. `normalized`: the same words, written with other widths,
 * quotation marks or traditional characters. `altered`: close to one place, with differences. `stitched`: real fragments
 * from different places, or with something left out between them. `too-short`: stands in too many places to tell.
 */
export type QuoteVerdict = 'exact' | 'normalized' | 'altered' | 'stitched' | 'not-found' | 'too-short'

/** What was changed, as far as it can be told. */
export type DifferenceKind =
  | 'number'
  | 'year'
  | 'negation'
  | 'degree'
  | 'unit'
  | 'name'
  | 'missing'
  | 'added'
  | 'punctuation'
  | 'wording'

/** A place where source and quotation differ: `delete` is left out of the quotation, `insert` is added in it. */
export interface Difference {
  readonly op: 'replace' | 'delete' | 'insert'
  /** The source's own characters; empty where the quotation adds. */
  readonly source: string
  readonly given: string
  readonly kind: DifferenceKind
  /** One plain sentence in Chinese. */
  readonly message: string
}

/** A place of the source that a quotation, or a part of it, fits. */
export interface QuoteMatch {
  /** The bulletin's own wording: the item's text at `span`. */
  readonly source: string
  readonly span: Span
  readonly passage: Passage
  /** The part of the quotation that this place is for. */
  readonly given: string
  /** Share of characters in common, in [0, 1]. */
  readonly similarity: number
  readonly differences: readonly Difference[]
}

/** What is known of one quotation. */
export interface QuoteCheck {
  readonly text: string
  readonly verdict: QuoteVerdict
  /** Plain sentences in Chinese that say what was found. */
  readonly explanation: string
  /** Best first; of an exact quotation every place, as many as are shown. */
  readonly matches: readonly QuoteMatch[]
  /** Places with the same words, also those not shown. */
  readonly places: number
  /** Whether genuine parts follow one another with an ellipsis between. */
  readonly omits: boolean
}
