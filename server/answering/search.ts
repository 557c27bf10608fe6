import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Passage } from '../../indexer/passages/passage.ts'
import { fuseHits } from './fuse-hits.ts'
import type { Question } from './question.ts'
import { retrieveHits } from './retrieve-hits.ts'
import { understandQuestion } from './understanding/understand-question.ts'

export interface SearchRequest {
  readonly query: string
  readonly limit: number
  readonly filters?: NonNullable<Question['filters']>
}

/** The passages that fit a query best, best first, at most `limit`. */
export async function search(
  request: SearchRequest,
  { index }: { index: BulletinIndex },
): Promise<readonly Passage[]> {
  const { query, limit, filters = {} } = request
  const understanding = understandQuestion({ question: query, filters }, index)
  const hits = fuseHits(await retrieveHits(understanding, index))
  return hits.slice(0, limit).map((hit) => hit.passage)
}
