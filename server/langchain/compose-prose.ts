import type { Answer } from '../answering/answer.ts'
import type { VerifiedSentence } from './verify-prose.ts'

/** Said before prose that does not answer directly, as the status alone does not reach every reader. */
const RELATED_OPENING = '公报没有直接回答，最接近的是：'
/** Stands between verified sentences and the extractive answer where the model broke off. */
const BROKEN_NOTE = '（语言模型的回答中断，以下是公报原文。）'
const MARK = /\[(\d{1,3})\]/gu

/** What is said before an answer's prose; empty for one that answers. */
export function openProse({ status }: Answer): string {
  return status === 'related' ? RELATED_OPENING : ''
}

/** The answer with verified sentences for its text; the extractive answer itself where there are none. */
export function composeProse(answer: Answer, sentences: readonly VerifiedSentence[]): Answer {
  if (sentences.length === 0) return answer
  const citations = new Map(
    sentences.flatMap((sentence) => sentence.citations.map((citation) => [citation.n, citation])),
  )
  const text = openProse(answer) + sentences.map((sentence) => sentence.text).join('')
  return { ...answer, text, citations: [...citations.values()].toSorted((one, other) => one.n - other.n) }
}

/** Verified sentences already shown, then the extractive answer, its marks numbered on. */
export function continueExtractively(answer: Answer, sentences: readonly VerifiedSentence[]): Answer {
  if (sentences.length === 0) return answer
  const { text, citations } = composeProse(answer, sentences)
  const known = new Set(answer.citations.map(({ n }) => n))
  const offset = Math.max(...citations.map(({ n }) => n))
  const rest = answer.text.replaceAll(MARK, (mark, digits: string) =>
    known.has(Number(digits)) ? `[${Number(digits) + offset}]` : mark,
  )
  return {
    ...answer,
    text: [text, BROKEN_NOTE, rest].join('\n\n'),
    citations: [
      ...citations,
      ...answer.citations.map((citation) => ({ ...citation, n: citation.n + offset })),
    ],
  }
}
