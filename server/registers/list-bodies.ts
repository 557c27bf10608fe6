import type { FactKind } from '../../indexer/facts/fact.ts'
import type { BulletinIndex, ItemSummary } from '../../indexer/store/bulletin-index.ts'
import { formatBodyId } from './body-id.ts'

/** A body of a region with what the bulletins record of it. */
export interface RegisteredBody {
  readonly id: string
  readonly region: string
  /** Key: the full name without the place where the kind of body is known. */
  readonly key: string
  /** As printed most often. */
  readonly name: string
  readonly items: readonly ItemSummary[]
  readonly counts: Readonly<Record<FactKind, number>>
  /** People who act for it in an item, or hold a post in it. */
  readonly people: readonly string[]
}

const KINDS: readonly FactKind[] = ['commitment', 'decision', 'appointment', 'vote', 'evaluation']

interface Draft {
  readonly region: string
  readonly key: string
  readonly names: Map<string, number>
  readonly items: ItemSummary[]
  readonly counts: Record<FactKind, number>
  readonly people: Set<string>
}

const lists = new WeakMap<BulletinIndex, readonly RegisteredBody[]>()

/** All bodies the bulletins record something of, by region and name; gathered once for each index. */
export function listBodies(index: BulletinIndex): readonly RegisteredBody[] {
  const known = lists.get(index)
  if (known !== undefined) return known
  const bodies = gatherBodies(index)
  lists.set(index, bodies)
  return bodies
}

function gatherBodies(index: BulletinIndex): readonly RegisteredBody[] {
  const drafts = new Map<string, Draft>()
  const draftOf = (region: string, body: string): Draft => {
    const key = index.keyOfBody(body)
    const id = formatBodyId(region, key)
    const draft = drafts.get(id) ?? startDraft(region, key)
    drafts.set(id, draft)
    draft.names.set(body, (draft.names.get(body) ?? 0) + 1)
    return draft
  }
  for (const { id, region } of index.bulletins()) {
    for (const item of index.items(id)) {
      if (item.body === undefined) continue
      const draft = draftOf(region, item.body)
      draft.items.push(item)
      if (item.person !== undefined) draft.people.add(item.person)
    }
  }
  for (const kind of KINDS) {
    for (const { region, body, person } of index.facts({ kind }).facts) {
      if (body === undefined) continue
      const draft = draftOf(region, body)
      draft.counts[kind] += 1
      if (person !== undefined) draft.people.add(person)
    }
  }
  return [...drafts].map(([id, draft]) => finishDraft(id, draft)).toSorted(compareBodies)
}

function startDraft(region: string, key: string): Draft {
  const counts = { commitment: 0, decision: 0, appointment: 0, vote: 0, evaluation: 0 }
  return { region, key, names: new Map(), items: [], counts, people: new Set() }
}

function finishDraft(id: string, { names, people, ...draft }: Draft): RegisteredBody {
  const [name = draft.key] = [...names].toSorted((a, b) => b[1] - a[1]).map(([printed]) => printed)
  return { id, ...draft, name, people: [...people] }
}

function compareBodies(one: RegisteredBody, other: RegisteredBody): number {
  return one.region.localeCompare(other.region, 'zh') || one.key.localeCompare(other.key, 'zh')
}
