import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Answer } from './answer.ts'
import { composeAnswer } from './compose-answer.ts'
import { createStopwatch } from './create-stopwatch.ts'
import { fuseHits } from './fuse-hits.ts'
import { judgeEvidence } from './judge-evidence.ts'
import type { Question } from './question.ts'
import { retrieveHits } from './retrieve-hits.ts'
import { selectQuotes } from './select-quotes.ts'
import { understandQuestion } from './understanding/understand-question.ts'
import { verifyCitations } from './verify-citations.ts'
import { weighTerms } from './weigh-terms.ts'

/** Passages handed out with an answer. */
const SHOWN_PASSAGES = 10

/** Answers a question from the index: understand, retrieve, fuse, select quotes, verify, judge, compose. */
export async function ask(question: Question, { index }: { readonly index: BulletinIndex }): Promise<Answer> {
  const { time, timings } = createStopwatch()
  const understanding = time('understand', () => understandQuestion(question, index))
  const retrieved = await time('retrieve', () => retrieveHits(understanding, index))
  const hits = time('fuse', () => fuseHits(retrieved))
  const quotes = time('select', () => selectQuotes(hits, weighTerms(understanding.searchText, index)))
  const status = judgeEvidence(quotes, understanding)
  const numbered = quotes.map(({ quote, span, passage }, at) => ({ n: at + 1, quote, span, passage }))
  const citations = time('verify', () => (status === 'refused' ? [] : verifyCitations(numbered, index)))
  const text = time('compose', () => composeAnswer({ status, understanding, citations, index }))
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
