import type { Span } from '../../../corpus/model/span.ts'

/** What a mention names. */
export type MentionKind = 'body' | 'person' | 'document' | 'meeting' | 'year'

/** A stretch of the folded question that names something the index holds. */
export interface Mention {
  readonly kind: MentionKind
  /** As items print it. */
  readonly value: string
  readonly span: Span
}
