import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import { addHits } from './add-hits.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** Hits taken from each list: on the development questions the top 50 hold nearly all evidence that is found at all. */
const DEPTH = 100
/** Weight of the official wordings beside the question's own words; measured, see docs/measurements.md. */
const EXPANSION_WEIGHT = 0.2

/** The lists of hits a question brings up, each best first. */
export interface Retrieved {
  readonly lexical: readonly Hit[]
  readonly vector: readonly Hit[]
}

/** Searches words, official wordings and vectors for an understood question. */
export async function retrieveHits(understanding: Understanding, index: BulletinIndex): Promise<Retrieved> {
  const { standaloneQuestion, filters } = understanding
  const vector = await index.searchVector(standaloneQuestion, DEPTH, filters)
  return { lexical: searchWords(understanding, index), vector }
}

function searchWords(
  { searchText, expansions, filters }: Understanding,
  index: BulletinIndex,
): readonly Hit[] {
  const own = index.searchText(searchText, DEPTH, filters)
  if (expansions.length === 0) return own
  const official = expansions.flatMap((expansion) => expansion.official).join(' ')
  return addHits(own, index.searchText(official, DEPTH, filters), EXPANSION_WEIGHT).slice(0, DEPTH)
}
