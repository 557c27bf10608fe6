import type { Passage } from '../../indexer/passages/passage.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Question } from './question.ts'
import { findPassages } from './ranking/find-passages.ts'
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
  const { fused, hits } = await findPassages(understanding, index)
  return [...hits, ...fused.slice(hits.length)].slice(0, limit).map((hit) => hit.passage)
}
