import type { AnswerStatus } from '../answer.ts'
import { isNamedDocument } from '../ranking/is-named-document.ts'
import { scoreLinearly } from '../ranking/score-linearly.ts'
import { computeEvidenceFeatures, type Evidence, evidenceFeatureNames } from './evidence-features.ts'
import directness from './directness-model.json' with { type: 'json' }
import { findRefusalReason } from './find-refusal-reason.ts'
import relevance from './relevance-model.json' with { type: 'json' }

/**
 * Whether the evidence answers, is only near, or says nothing of the question. Two models, calibrated by
 * `npm run learn`: whether the bulletins speak of it at all (relevance), and whether they say what was asked (directness);
 * a document named by its number and found needs no model.
 */
export function judgeEvidence(evidence: Evidence): AnswerStatus {
  const { understanding, hits, candidates, index } = evidence
  if (candidates.length === 0 || findRefusalReason(understanding, hits, index) !== undefined) return 'refused'
  if (hits.slice(0, 1).some((hit) => isNamedDocument(hit, understanding, index))) return 'answered'
  const values = computeEvidenceFeatures(evidence)
  if (scoreLinearly(relevance, evidenceFeatureNames, values) < relevance.threshold) return 'refused'
  return scoreLinearly(directness, evidenceFeatureNames, values) < directness.threshold
    ? 'related'
    : 'answered'
}
