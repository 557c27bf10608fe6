import type { Span } from '../../../corpus/model/span.ts'

/** 汨政办发(2023)4号, 汨政办发2023年4号, mldr-2023-00001: brackets or none, on folded text. */
const NUMBER =
  /(?<code>[\p{Script=Han}a-z]{1,24})[(-]?(?<year>(?:19|20)\d{2})年?[)-]?第?(?<number>\d{1,5})(?:号|(?<=-\d+))/gu

/** A document number in its parts, with its place in the folded text. */
export interface DocumentNumber {
  /** Letters before the year, with whatever words stand in front of them: 请问汨政办发. */
  readonly code: string
  readonly year: number
  readonly number: number
  readonly span: Span
}

/** Stretches of a folded text that have the form of a document number. */
export function parseDocumentNumbers(folded: string): readonly DocumentNumber[] {
  return [...folded.matchAll(NUMBER)].map(({ groups, index, 0: whole }) => ({
    code: groups?.['code'] ?? '',
    year: Number(groups?.['year']),
    number: Number(groups?.['number']),
    span: { start: index, end: index + whole.length },
  }))
}
