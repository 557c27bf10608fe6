import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { computeEvidenceFeatures } from '../../../server/answering/judging/evidence-features.ts'
import { findRefusalReason } from '../../../server/answering/judging/find-refusal-reason.ts'
import { scoreCandidates } from '../../../server/answering/quoting/score-candidates.ts'
import { findPassages } from '../../../server/answering/ranking/find-passages.ts'
import { describeHits } from '../../../server/answering/ranking/rerank-hits.ts'
import { understandQuestion } from '../../../server/answering/understanding/understand-question.ts'
import { foldForEvidence } from '../find-evidence.ts'
import type { Example } from './fit-logistic.ts'

/** Examples of one question: passages, sentences, and whether the bulletins answer at all. */
export interface QuestionExamples {
  readonly passages: readonly Example[]
  readonly quotes: readonly Example[]
  readonly evidence: Example
  /** Whether a rule refuses the question before any model is asked. */
  readonly isRefusedByRule: boolean
}

export interface AskedQuestion {
  readonly question: string
  /** Empty where the bulletins do not answer. */
  readonly evidence: readonly (readonly string[])[]
}

/** Runs the stages on a question and marks what is right: a passage or sentence that shares its words with the evidence. */
export async function gatherExamples(asked: AskedQuestion, index: BulletinIndex): Promise<QuestionExamples> {
  const understanding = understandQuestion({ question: asked.question }, index)
  const { retrieved, fused, hits } = await findPassages(understanding, index)
  const passages = describeHits({ hits: fused, retrieved, understanding, index }).map(({ hit, values }) => ({
    values,
    isRight: overlaps(hit.passage.text, asked.evidence),
  }))
  const candidates = await scoreCandidates(hits, understanding, index)
  const quotes = candidates.map(({ quote, values }) => ({ values, isRight: overlaps(quote, asked.evidence) }))
  const values = computeEvidenceFeatures({ understanding, retrieved, hits, candidates, index })
  return {
    passages: asked.evidence.length === 0 ? [] : balance(passages),
    quotes: asked.evidence.length === 0 ? [] : balance(quotes),
    evidence: { values, isRight: asked.evidence.length > 0, weight: 1 },
    isRefusedByRule: findRefusalReason(understanding, hits, index) !== undefined,
  }
}

/** Every question counts the same, and in it right and wrong examples count the same. */
function balance(examples: readonly Omit<Example, 'weight'>[]): readonly Example[] {
  const right = examples.filter(({ isRight }) => isRight).length
  const wrong = examples.length - right
  if (right === 0 || wrong === 0) return []
  return examples.map((example) => ({ ...example, weight: 0.5 / (example.isRight ? right : wrong) }))
}

/** Whether a text holds a string of the evidence, or is a good part of one. */
function overlaps(text: string, evidence: readonly (readonly string[])[]): boolean {
  const folded = foldForEvidence(text)
  return evidence.flat().some((exact) => {
    const wanted = foldForEvidence(exact)
    return folded.includes(wanted) || (folded.length >= 8 && wanted.includes(folded.replace(/[。；]$/u, '')))
  })
}
