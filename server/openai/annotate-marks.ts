import type { AnswerView } from '../api/schemas/answer.ts'
import type { AnnotationView } from '../api/schemas/completion.ts'
import { describeCitation } from './describe-citation.ts'

/** A citation mark [n], neither escaped nor the text of a link. */
const MARK = /(?<!\\)\[(\d{1,3})\](?!\()/gu

/** An annotation for every mark of an answer's text that has a citation, in the order of the text. */
export function annotateMarks({ text, citations }: Pick<AnswerView, 'text' | 'citations'>): AnnotationView[] {
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]))
  return [...text.matchAll(MARK)].flatMap(({ 0: mark, 1: digits, index }): AnnotationView[] => {
    const citation = byNumber.get(Number(digits))
    if (citation === undefined) return []
    const place = { start_index: index, end_index: index + mark.length }
    const { url, passage } = citation
    return [{ type: 'url_citation', url_citation: { url, title: describeCitation(passage), ...place } }]
  })
}
