import type { Hit } from '../../../indexer/store/bulletin-index.ts'
import { addHits } from './add-hits.ts'
import type { Retrieved } from './retrieve-hits.ts'

/** Share of the vectors in the fused score, the rest is lexical; measured, see docs/measurements.md. */
const VECTOR_SHARE = 0.5

/** One list from both: scores scaled to [0, 1] within their list and added with weights, best first, ties by id. */
export function fuseHits({ lexical, vector }: Retrieved): readonly Hit[] {
  const words = scaleScores(lexical, 0)
  const lowest = Math.min(...vector.map((hit) => hit.score))
  const vectors = scaleScores(vector, vector.length > 1 ? lowest : 0)
  const shared = words.map(({ passage, score }) => ({ passage, score: (1 - VECTOR_SHARE) * score }))
  return addHits(shared, vectors, VECTOR_SHARE)
}

/** Scores with `floor` at 0 and the best at 1. Similarities of all passages lie close together, so theirs start at the list's lowest. */
function scaleScores(hits: readonly Hit[], floor: number): readonly Hit[] {
  const best = Math.max(...hits.map((hit) => hit.score))
  const range = Math.max(best - floor, Number.EPSILON)
  return hits.map(({ passage, score }) => ({ passage, score: Math.max(0, (score - floor) / range) }))
}
