import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import { scoreLinearly } from '../ranking/score-linearly.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Candidate } from './candidate.ts'
import { listCandidates } from './list-candidates.ts'
import { computeQuoteFeatures, quoteFeatureNames } from './quote-features.ts'
import quoteModel from './quote-model.json' with { type: 'json' }

/** Between the parts of a question: 查出来多少个，改完没有. */
const PART_BORDER = /[，,；;？?、：:]|又是|以及|分别/u
const SHORTEST_PART = 4

/** A candidate with how likely it is to answer: the learned model's log odds, and the similarity to the question. */
export interface ScoredCandidate extends Candidate {
  readonly worth: number
  readonly similarity: number
  readonly values: readonly number[]
  /** Parts of the question, by number, that this candidate is nearest to of all. */
  readonly parts: readonly number[]
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
  const nearest = await findNearest(understanding.standaloneQuestion, texts, index)
  return candidates.map((candidate, at) => {
    const similarity = similarities[at] ?? 0
    const values = computeQuoteFeatures(candidate, {
      understanding,
      index,
      similarity,
      item: index.item(candidate.passage.itemId),
    })
    const parts = nearest.flatMap((place, part) => (place === at ? [part] : []))
    return {
      ...candidate,
      similarity,
      values,
      parts,
      worth: scoreLinearly(quoteModel, quoteFeatureNames, values),
    }
  })
}

/** For each part of a question with several, the place of the text nearest to it. */
async function findNearest(
  question: string,
  texts: readonly string[],
  index: BulletinIndex,
): Promise<readonly number[]> {
  const parts = question.split(PART_BORDER).filter((part) => part.length >= SHORTEST_PART)
  if (parts.length < 2) return []
  const similarities = await Promise.all(parts.map((part) => index.compare(part, texts)))
  return similarities.map((row) => row.indexOf(Math.max(...row)))
}
