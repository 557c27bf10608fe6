import type { Span } from '../../corpus/model/span.ts'

/** Marks of quotations; titles in 《》 are none. Those whose two marks differ may hold others of their kind. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' }
/** Shorter words between marks are names. */
const SHORTEST = 8
const SENTENCE_MARK = /[，。；！？]/u
/** Quotation marks also stand around names; words with a mark of punctuation, or of this length, are quotations. */
const SURE_LENGTH = 16

/** Where an article quotes, by its outermost quotation marks; the spans are of the words between them. */
export function findQuotations(article: string): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  while (at < article.length) {
    const end = findClosing(article, at)
    if (end !== undefined && isQuotation(article.slice(at + 1, end))) spans.push({ start: at + 1, end })
    at = end === undefined ? at + 1 : end + 1
  }
  return spans
}

/** Place of the mark that closes the one at a place; undefined where none opens there or it is never closed. */
function findClosing(article: string, at: number): number | undefined {
  const opening = article[at] ?? ''
  const closing = PAIRS[opening]
  if (closing === undefined) return undefined
  let depth = 1
  for (let place = at + 1; place < article.length; place += 1) {
    if (article[place] === closing) depth -= 1
    else if (article[place] === opening) depth += 1
    if (depth === 0) return place
  }
  return undefined
}

function isQuotation(words: string): boolean {
  return words.length >= SHORTEST && (words.length >= SURE_LENGTH || SENTENCE_MARK.test(words))
}
