import type { Fact, FactKind } from '../facts/fact.ts'

/** What narrows a list of facts; every part is optional but the kind. */
export interface FactQuery {
  readonly kind: FactKind
  readonly regions?: readonly string[]
  /** Key of a body, see `BodyKeyer`. */
  readonly bodyKey?: string
  readonly person?: string
  readonly year?: number
  readonly bulletin?: string
  /** Words that all have to stand in the fact, folded for matching. */
  readonly words?: readonly string[]
  /** At most so many facts; all by default. */
  readonly limit?: number
  /** Facts passed over. */
  readonly offset?: number
}

/** Facts in the order of the corpus, and how many there are without limit and offset. */
export interface FactList {
  readonly facts: readonly Fact[]
  readonly total: number
}
