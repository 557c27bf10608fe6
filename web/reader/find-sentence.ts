import type { Span } from '../../corpus/model/span.ts'
import { trimSpan } from './split-lines.ts'

/** Ends of sentences and lines, with the quotation marks and brackets that close after them. */
const SENTENCE_END = /[。！？；\n]+[”’」』）)]*/gu

/** The sentence around a stretch, or the sentences where it reaches over several; blanks at its ends left out. */
export function findSentence(text: string, within: Span): Span {
  let start = 0
  for (const { index, 0: ending } of text.matchAll(SENTENCE_END)) {
    const end = index + ending.length
    if (end <= within.start) start = end
    else if (end >= within.end) return trimSpan(text, { start, end })
  }
  return trimSpan(text, { start, end: text.length })
}
