import type { Passage } from '../../../indexer/passages/passage.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { fuseHits } from '../../../server/answering/ranking/fuse-hits.ts'
import { retrieveHits } from '../../../server/answering/ranking/retrieve-hits.ts'
import { search } from '../../../server/answering/search.ts'
import { understandQuestion } from '../../../server/answering/understanding/understand-question.ts'

/** A way to order passages for a question, best first. */
export type Ranker = (question: string, index: BulletinIndex) => Promise<readonly Passage[]>

interface Parts {
  readonly words: boolean
  readonly vectors: boolean
  readonly expansion: boolean
}

/** Passages that the search puts out. */
const DEPTH = 10

/** The rows of the table: each part of the search alone, together, and as it answers questions. */
export const rankers: readonly (readonly [name: string, rank: Ranker])[] = [
  ['词面', rankBy({ words: true, vectors: false, expansion: false })],
  ['词面＋扩展', rankBy({ words: true, vectors: false, expansion: true })],
  ['向量', rankBy({ words: false, vectors: true, expansion: false })],
  ['融合', rankBy({ words: true, vectors: true, expansion: false })],
  ['融合＋扩展', rankBy({ words: true, vectors: true, expansion: true })],
  ['重排（随附的做法）', (question, index) => search({ query: question, limit: DEPTH }, { index })],
]

function rankBy({ words, vectors, expansion }: Parts): Ranker {
  return async (question, index) => {
    const understanding = understandQuestion({ question }, index)
    const retrieved = await retrieveHits(
      expansion ? understanding : { ...understanding, expansions: [] },
      index,
    )
    const hits = fuseHits({
      lexical: words ? retrieved.lexical : [],
      vector: vectors ? retrieved.vector : [],
    })
    return hits.map((hit) => hit.passage)
  }
}
