import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import { scoreLinearly } from '../ranking/score-linearly.ts'
import { weighTerms } from '../ranking/weigh-terms.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Candidate } from './candidate.ts'
import { listCandidates } from './list-candidates.ts'
import { computeQuoteFeatures, quoteFeatureNames } from './quote-features.ts'
import quoteModel from './quote-model.json' with { type: 'json' }

/** A candidate with how likely it is to answer: the learned model's log odds, and the similarity to the question. */
export interface ScoredCandidate extends Candidate {
  readonly worth: number
  readonly similarity: number
  readonly values: readonly number[]
}

/** Sentences and rows of the best hits with their worth, in reading order of the hits. */
export async function scoreCandidates(
  hits: readonly Hit[],
  understanding: Understanding,
  index: BulletinIndex,
): Promise<readonly ScoredCandidate[]> {
  const candidates = listCandidates(hits, index)
  const texts = candidates.map((candidate) => candidate.row ?? candidate.quote)
  const similarities = await index.compare(understanding.standaloneQuestion, texts)
  const weights = weighTerms(understanding.searchText, index)
  return candidates.map((candidate, at) => {
    const similarity = similarities[at] ?? 0
    const values = computeQuoteFeatures(candidate, { understanding, weights, similarity })
    return { ...candidate, similarity, values, worth: scoreLinearly(quoteModel, quoteFeatureNames, values) }
  })
}
