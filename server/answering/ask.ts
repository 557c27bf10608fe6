import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Answer } from './answer.ts'
import { composeAnswer } from './composing/compose-answer.ts'
import { rewriteFollowUp } from './conversation/rewrite-follow-up.ts'
import { createStopwatch } from './create-stopwatch.ts'
import { judgeEvidence } from './judging/judge-evidence.ts'
import type { Question } from './question.ts'
import { scoreCandidates } from './quoting/score-candidates.ts'
import { selectQuotes } from './quoting/select-quotes.ts'
import { verifyCitations } from './quoting/verify-citations.ts'
import { findPassages } from './ranking/find-passages.ts'
import { answerFromRecords } from './records/answer-from-records.ts'
import { understandQuestion } from './understanding/understand-question.ts'

/** Passages handed out with an answer. */
const SHOWN_PASSAGES = 10

/** Answers a question from the index: rewrite, understand, find passages; from the records where they hold what is asked, or else judge, select quotes, verify, compose. */
export async function ask(question: Question, { index }: { readonly index: BulletinIndex }): Promise<Answer> {
  const { time, timings } = createStopwatch()
  const { standaloneQuestion } = time('rewrite', () => rewriteFollowUp(question, index))
  const alone = { ...question, question: standaloneQuestion }
  const understanding = time('understand', () => understandQuestion(alone, index))
  const { retrieved, hits } = await findPassages(understanding, index, time)
  const candidates = await time('quote', () => scoreCandidates(hits, understanding, index))
  const judged = time('judge', () => judgeEvidence({ understanding, retrieved, hits, candidates, index }))
  const recorded = time('records', () => answerFromRecords(hits, understanding, index))
  const status = recorded === undefined ? judged : 'answered'
  const quotes =
    status === 'refused' || recorded !== undefined
      ? []
      : time('select', () => selectQuotes({ candidates, question: understanding.standaloneQuestion, index }))
  const citations = recorded?.citations ?? time('verify', () => verifyCitations(quotes, index))
  const text =
    recorded?.text ?? time('compose', () => composeAnswer({ status, understanding, citations, index }))
  return {
    question: question.question,
    standaloneQuestion: understanding.standaloneQuestion,
    understood: understanding.understood,
    passages: hits.slice(0, SHOWN_PASSAGES).map((hit) => hit.passage),
    status,
    text,
    citations,
    timings,
  }
}
