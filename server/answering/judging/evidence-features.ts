import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import { quoteFeatureNames } from '../quoting/quote-features.ts'
import type { ScoredCandidate } from '../quoting/score-candidates.ts'
import type { Retrieved } from '../ranking/retrieve-hits.ts'
import { stripAskingWords } from '../understanding/strip-asking-words.ts'
import { showsUnit } from '../understanding/asked-units.ts'
import type { Understanding } from '../understanding/understanding.ts'
import {
  coverTerms,
  coverTermsInEveryday,
  type TermWeights,
  weighTerms,
} from '../understanding/weigh-terms.ts'
import { doubtsEvent } from './doubts-event.ts'
import { makesForeignRequest } from './foreign-requests.ts'
import { readFocus } from './read-focus.ts'
import { shareMissingNumbers } from './share-missing-numbers.ts'

/** Names of the features, in the order of their values and weights. */
export const evidenceFeatureNames = [
  'vector',
  'sentence',
  'worth',
  'worthLead',
  'passage',
  'passageLead',
  'coverage',
  'quoteCoverage',
  'everydayQuoteCoverage',
  'everydayCoverage',
  'missingUnit',
  'focus',
  'focusGap',
  'missingNumbers',
  'unseenTerms',
  'kind',
  'named',
  'foreign',
  'unseenFocus',
  'doubtedEvent',
  'quoted',
] as const

/** Everything that was found for a question. */
export interface Evidence {
  readonly understanding: Understanding
  readonly retrieved: Retrieved
  readonly hits: readonly Hit[]
  readonly candidates: readonly ScoredCandidate[]
  readonly index: BulletinIndex
}

/** Passages, and best sentences, in which the question's words are looked for. */
const LOOKED_AT = { passages: 5, quotes: 3 } as const
/** Place of the feature that tells of the kind of answer wanted. */
const kindFeature = quoteFeatureNames.indexOf('kind')
/** Scores of the models of ranking and quoting are divided by this, so that they lie about in [0, 1] as the other features do. */
const SCORE_SCALE = 16

/** Values of the features that tell whether the evidence answers, each about in [0, 1]. */
export function computeEvidenceFeatures(evidence: Evidence): readonly number[] {
  const { understanding, retrieved, hits, candidates, index } = evidence
  const { standaloneQuestion, terms: weights, units } = understanding
  const texts = hits
    .slice(0, LOOKED_AT.passages)
    .map(({ passage }) => `${passage.heading} ${passage.text} ${passage.rows}`)
  const best = candidates.toSorted((a, b) => b.worth - a.worth).slice(0, LOOKED_AT.quotes)
  const quotes = best.map(({ quote, row, passage }) => `${passage.heading} ${row ?? quote}`).join(' ')
  const coverage = Math.max(0, ...texts.map((text) => coverTerms(weights, text)))
  const focused = weighTerms(stripAskingWords(readFocus(standaloneQuestion)), index)
  const focus = coverTerms(focused, quotes)
  return [
    retrieved.vector[0]?.score ?? 0,
    Math.max(0, ...candidates.map((candidate) => candidate.similarity)),
    (best[0]?.worth ?? 0) / SCORE_SCALE,
    leadOf(best.map(({ worth }) => worth)),
    (hits[0]?.score ?? 0) / SCORE_SCALE,
    leadOf(hits.map(({ score }) => score)),
    coverage,
    coverTerms(weights, quotes),
    coverTermsInEveryday(weights, quotes, index),
    Math.max(0, ...texts.map((text) => coverTermsInEveryday(weights, text, index))),
    Number(units.length > 0 && !showsUnit(quotes, units)),
    focus,
    Math.max(0, coverage - focus),
    shareMissingNumbers(standaloneQuestion, texts),
    shareUnseen(weights, index),
    Math.max(0, ...best.map(({ values }) => values[kindFeature] ?? 0)),
    Number(understanding.understood.some(({ kind }) => kind !== 'expansion')),
    Number(makesForeignRequest(standaloneQuestion)),
    shareUnseen(focused, index),
    Number(doubtsEvent(standaloneQuestion, quotes)),
    shareMissingNames(standaloneQuestion, texts),
  ]
}

/** By how much the first of some sorted scores is better than the second. */
function leadOf([first = 0, second = first]: readonly number[]): number {
  return (first - second) / SCORE_SCALE
}

/** Share of the terms that stand nowhere in the index. */
function shareUnseen(weights: TermWeights, index: BulletinIndex): number {
  const unseen = [...weights.keys()].filter((term) => index.frequency(term) === 0).length
  return weights.size === 0 ? 0 : unseen / weights.size
}

/** Share of the names in quotation marks that stand in none of the texts. */
function shareMissingNames(question: string, texts: readonly string[]): number {
  const names = [...question.matchAll(/[“《「"](?<name>[^”》」"]{2,20})[”》」"]/gu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  )
  const missing = names.filter((name) => !texts.some((text) => text.includes(name))).length
  return names.length === 0 ? 0 : missing / names.length
}
