import type { Passage } from '../../indexer/passages/passage.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Question } from './question.ts'
import { fuseHits } from './ranking/fuse-hits.ts'
import { rerankHits } from './ranking/rerank-hits.ts'
import { retrieveHits } from './ranking/retrieve-hits.ts'
import { understandQuestion } from './understanding/understand-question.ts'

export interface SearchRequest {
  readonly query: string
  readonly limit: number
  readonly filters?: NonNullable<Question['filters']>
}

/** The passages that fit a query best, best first, at most `limit`. */
export async function search(
  request: SearchRequest,
  { index }: { readonly index: BulletinIndex },
): Promise<readonly Passage[]> {
  const { query, limit, filters = {} } = request
  const understanding = understandQuestion({ question: query, filters }, index)
  const retrieved = await retrieveHits(understanding, index)
  const fused = fuseHits(retrieved)
  const first = rerankHits({ hits: fused, retrieved, understanding, index })
  const rest = fused.slice(first.length)
  return [...first, ...rest].slice(0, limit).map((hit) => hit.passage)
}
