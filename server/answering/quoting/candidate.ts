import type { Span } from '../../../corpus/model/span.ts'
import type { Passage } from '../../../indexer/passages/passage.ts'

/** A stretch that may be quoted: a sentence, a clause of an enumeration, or a table row. */
export interface Candidate {
  /** The item's text at `span`, to the letter. */
  readonly quote: string
  readonly span: Span
  readonly passage: Passage
  /** Place of the passage among the hits, from 0. */
  readonly rank: number
  /** Score of the passage. */
  readonly score: number
  /** Header–value pairs where the quote is a table row. */
  readonly row?: string
}
