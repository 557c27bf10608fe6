import type { Hit } from '../../indexer/store/bulletin-index.ts'
import type { Retrieved } from './retrieve-hits.ts'

/** Share of the vectors in the fused score, the rest is lexical; measured on the development questions (docs/measurements.md). */
const VECTOR_SHARE = 0.1

/** One list from both: scores scaled to the best of their list and added with weights, best first, ties by id. */
export function fuseHits({ lexical, vector }: Retrieved): readonly Hit[] {
  const fused = new Map<string, Hit>()
  const add = (hits: readonly Hit[], share: number): void => {
    for (const { passage, score } of scaleScores(hits)) {
      const sum = (fused.get(passage.id)?.score ?? 0) + share * score
      fused.set(passage.id, { passage, score: sum })
    }
  }
  add(lexical, 1 - VECTOR_SHARE)
  add(vector, VECTOR_SHARE)
  return [...fused.values()].toSorted((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id))
}

function scaleScores(hits: readonly Hit[]): readonly Hit[] {
  const best = Math.max(...hits.map((hit) => hit.score), Number.EPSILON)
  return hits.map(({ passage, score }) => ({ passage, score: Math.max(0, score / best) }))
}
