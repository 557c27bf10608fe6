import type { Span } from '../../corpus/model/span.ts'

/** Marks of quotations; titles in 《》 are none. */
const QUOTED =
  /“(?<curly>[^“”]{8,})”|「(?<corner>[^「」]{8,})」|『(?<white>[^『』]{8,})』|"(?<straight>[^"\n]{8,})"/gu
/** Words that open a sentence reported without marks: …指出：, 据…报告. */
const SENTENCE_MARK = /[，。；！？]/u
/** Quotation marks also stand around names; words with a mark of punctuation, or of this length, are quotations. */
const SURE_LENGTH = 16

/** Where an article quotes, by its quotation marks; the spans are of the words between them. */
export function findQuotations(article: string): readonly Span[] {
  return [...article.matchAll(QUOTED)].flatMap(({ 0: whole, index }) => {
    const words = whole.slice(1, -1)
    if (words.length < SURE_LENGTH && !SENTENCE_MARK.test(words)) return []
    return [{ start: index + 1, end: index + whole.length - 1 }]
  })
}
