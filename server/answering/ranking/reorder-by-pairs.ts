import { describeForEmbedding } from '../../../indexer/build/describe-for-embedding.ts'
import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'

/** Hits a cross-encoder reads: on the development questions the first ten hold 98.9 % of the evidence. */
const DEPTH = 20

/** The hits in the order of the index's cross-encoder, their scores unchanged; as they are where it has none. */
export async function reorderByPairs(
  hits: readonly Hit[],
  question: string,
  { scorePairs }: BulletinIndex,
): Promise<readonly Hit[]> {
  if (scorePairs === undefined) return hits
  const first = hits.slice(0, DEPTH)
  const texts = first.map(({ passage }) => describeForEmbedding(passage))
  const scores = await scorePairs(question, texts)
  const order = first.map((hit, at) => ({ hit, score: scores[at] ?? Number.NEGATIVE_INFINITY }))
  return [
    ...order.toSorted((one, other) => other.score - one.score).map(({ hit }) => hit),
    ...hits.slice(DEPTH),
  ]
}
