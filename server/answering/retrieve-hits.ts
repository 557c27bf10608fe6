import type { BulletinIndex, Hit } from '../../indexer/store/bulletin-index.ts'
import type { Understanding } from './understanding.ts'

/** Hits taken from each list: top 50 holds the evidence of 98 % of the development questions, top 20 of 95 %. */
const DEPTH = 60

/** The lists of hits a question brings up, each best first. */
export interface Retrieved {
  readonly lexical: readonly Hit[]
  readonly vector: readonly Hit[]
}

/** Searches words and vectors for an understood question. */
export async function retrieveHits(understanding: Understanding, index: BulletinIndex): Promise<Retrieved> {
  const { searchText, standaloneQuestion, filters } = understanding
  const lexical = index.searchText(searchText, DEPTH, filters)
  const vector = await index.searchVector(standaloneQuestion, DEPTH, filters)
  return { lexical, vector }
}
