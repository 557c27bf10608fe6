import type { Fact, FactKind } from '../../indexer/facts/fact.ts'
import type { BulletinIndex, ItemSummary } from '../../indexer/store/bulletin-index.ts'

/** What the bulletins record of a person: nothing beyond it. */
export interface RecordedPerson {
  readonly name: string
  /** Items that are theirs: they report, are evaluated, or speak. */
  readonly items: readonly ItemSummary[]
  /** Facts by date, the earliest first. */
  readonly timeline: readonly Fact[]
}

const KINDS: readonly FactKind[] = ['appointment', 'vote', 'evaluation', 'commitment']

/** Gathers a person's items and facts over all bulletins; undefined where nothing is recorded. */
export function describePerson(name: string, index: BulletinIndex): RecordedPerson | undefined {
  const items = index.bulletins().flatMap(({ id }) => index.items(id).filter(({ person }) => person === name))
  const timeline = KINDS.flatMap((kind) => index.facts({ kind, person: name }).facts)
  if (items.length === 0 && timeline.length === 0) return undefined
  return { name, items, timeline: timeline.toSorted((a, b) => a.date.localeCompare(b.date)) }
}
