import type { Quotation } from './find-quotations.ts'

/** Citation marks that stand together: [1], [1, 2], 【1】[2]. */
export interface CitationMarks {
  readonly start: number
  readonly end: number
  readonly numbers: readonly number[]
}

/** One mark; what is longer than three digits is a year (汨政发[2023]4号). */
const MARK = '[\\[［【]\\^?\\s*\\d{1,3}(?:\\s*[,，、]\\s*\\d{1,3})*\\s*[\\]］】]'
const MARKS = new RegExp(`${MARK}(?:\\s*${MARK})*`, 'gu')

/** The citation marks of a sentence outside its quotations, in order. */
export function findCitationMarks(
  sentence: string,
  quotations: readonly Quotation[],
): readonly CitationMarks[] {
  return [...sentence.matchAll(MARKS)].flatMap(({ 0: text, index: start }) => {
    if (quotations.some((quotation) => quotation.start < start && start < quotation.end)) return []
    const numbers = (text.match(/\d+/gu) ?? []).map(Number)
    return [{ start, end: start + text.length, numbers: [...new Set(numbers)] }]
  })
}
