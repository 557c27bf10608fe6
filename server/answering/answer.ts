import type { Span } from '../../corpus/model/span.ts'
import type { Passage } from '../../indexer/passages/passage.ts'

/** A numbered quotation: `quote` is exactly the item's text at `span`, which lies inside or beside the passage. */
export interface Citation {
  readonly n: number
  readonly quote: string
  readonly span: Span
  readonly passage: Passage
  /** The quote as header–value pairs, where it is a table row. */
  readonly row?: string
}

/** Something the question was understood to name: a place, a body, a year. */
export interface Understood {
  readonly kind: string
  /** The value searched for (邵阳市). */
  readonly value: string
  /** The words of the question it was read from (邵阳). */
  readonly text: string
}

/** `related`: nothing answers directly, the nearest passages are shown. `refused`: the bulletins do not say. */
export type AnswerStatus = 'answered' | 'related' | 'refused'

/** The answer to a question, before it is given its public addresses. */
export interface Answer {
  readonly question: string
  readonly standaloneQuestion: string
  readonly status: AnswerStatus
  /** Markdown with citation marks [n]. */
  readonly text: string
  readonly citations: readonly Citation[]
  /** Passages retrieved, best first. */
  readonly passages: readonly Passage[]
  readonly understood: readonly Understood[]
  /** Milliseconds per stage. */
  readonly timings: Readonly<Record<string, number>>
}
