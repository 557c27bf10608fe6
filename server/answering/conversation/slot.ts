/** What a question names that a follow-up can put another in the place of. */
export type SlotKind = 'place' | 'body' | 'post' | 'person' | 'year' | 'ordinal'

/** A stretch of a question that names something. */
export interface Slot {
  readonly kind: SlotKind
  readonly text: string
  readonly start: number
}
