/** An editor's correction of one fact, by its permanent id; it survives every rebuild. */
export interface Correction {
  readonly id: string
  /** The fact is none: it is left out. */
  readonly remove?: boolean
  /** Fields that are put in place of the ones read; the proof stays as it is. */
  readonly replace?: Readonly<Partial<Record<'body' | 'person' | 'date', string>>>
  /** Why, for the next editor. */
  readonly reason: string
}
