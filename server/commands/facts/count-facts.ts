import type { Bulletin } from '../../../corpus/model/bulletin.ts'
import type { FollowUpStatus } from '../../../indexer/facts/commitment.ts'
import type { Fact, FactKind } from '../../../indexer/facts/fact.ts'

/** Facts of each kind. */
export type KindCounts = Readonly<Partial<Record<FactKind, number>>>

/** How many facts of each kind were read: in all, by region, and from each item, those without any included. */
export interface FactCounts {
  readonly total: KindCounts
  readonly regions: Readonly<Record<string, KindCounts>>
  readonly items: readonly { readonly itemId: string; readonly title: string; readonly counts: KindCounts }[]
  /** Commitments by their follow-up. */
  readonly followUps: Readonly<Partial<Record<FollowUpStatus, number>>>
  /** Problems and recommendations, and those linked with what the evaluated answer. */
  readonly answerable: number
  readonly answered: number
}

/** Counts facts for a look at recall. */
export function countFacts(facts: readonly Fact[], bulletins: readonly Bulletin[]): FactCounts {
  const byItem = groupByItem(facts)
  const regions = [...new Set(bulletins.map(({ region }) => region))]
  const points = facts.flatMap((fact) =>
    fact.kind === 'evaluation' && fact.aspect !== 'praise' ? [fact] : [],
  )
  return {
    total: countKinds(facts),
    regions: Object.fromEntries(
      regions.map((region) => [region, countKinds(facts.filter((fact) => fact.region === region))]),
    ),
    items: bulletins
      .flatMap(({ items }) => items)
      .map(({ id, title }) => ({ itemId: id, title, counts: countKinds(byItem.get(id) ?? []) })),
    followUps: countValues(
      facts.flatMap((fact) => (fact.kind === 'commitment' ? (fact.followUp ?? []) : [])),
    ),
    answerable: points.length,
    answered: points.filter(({ links = [] }) => links.length > 0).length,
  }
}

function groupByItem(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) groups.set(fact.itemId, [...(groups.get(fact.itemId) ?? []), fact])
  return groups
}

function countKinds(facts: readonly Fact[]): KindCounts {
  return countValues(facts.map(({ kind }) => kind))
}

function countValues<Value extends string>(
  values: readonly Value[],
): Readonly<Partial<Record<Value, number>>> {
  const counts: Partial<Record<Value, number>> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
