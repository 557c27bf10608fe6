import type { KnownDocumentNumber } from './create-lexicon.ts'
import type { Mention } from './mention.ts'
import { parseDocumentNumbers, type DocumentNumber } from './parse-document-numbers.ts'
import type { Reading } from './reading.ts'

/** Document numbers of the index that a question names, in any bracket or none. */
export function findDocumentNumbers({ text, lexicon }: Reading): readonly Mention[] {
  return parseDocumentNumbers(text.folded).flatMap((named) => {
    const known = lexicon.documentNumbers.filter((number) => isSame(named, number))
    const longest = Math.max(...known.map(({ code }) => code.length))
    const { end, start } = named.span
    return known
      .filter(({ code }) => code.length === longest)
      .map(({ printed, code }) => ({
        kind: 'document',
        value: printed,
        span: { start: start + named.code.length - code.length, end },
      }))
  })
}

/** The question's letters may have words in front of them: 请问汨政办发. */
function isSame(named: DocumentNumber, known: KnownDocumentNumber): boolean {
  return named.year === known.year && named.number === known.number && named.code.endsWith(known.code)
}
