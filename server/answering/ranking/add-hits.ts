import type { Hit } from '../../../indexer/store/bulletin-index.ts'

/** Both lists in one, scores added with the second list's weight, best first, ties by id. */
export function addHits(first: readonly Hit[], second: readonly Hit[], weight: number): readonly Hit[] {
  const added = new Map(first.map((hit) => [hit.passage.id, hit]))
  for (const { passage, score } of second) {
    const sum = (added.get(passage.id)?.score ?? 0) + weight * score
    added.set(passage.id, { passage, score: sum })
  }
  return [...added.values()].toSorted((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id))
}
