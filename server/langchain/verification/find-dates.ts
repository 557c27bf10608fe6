import type { Span } from '../../../corpus/model/span.ts'
import { parseNumeral } from './parse-numeral.ts'

/** A date of a text, in the precision it has: 2024年3月8日, 3月8日, 二〇二四年三月. */
export interface FoundDate {
  readonly span: Span
  readonly year?: number
  readonly month: number
  readonly day?: number
}

const YEAR = '(?:(?<year>\\d{4}|[〇零一二三四五六七八九]{4})\\s?年\\s?)?'
const MONTH = '(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月'
const DAY = '(?:\\s?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号])?'
const DATE = new RegExp(YEAR + MONTH + DAY, 'gu')

/** Dates of a text that name a month; a year alone is a number with a unit. */
export function findDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(DATE)].flatMap(({ 0: found, index: start, groups = {} }) => {
    const month = parseNumeral(groups['month'] ?? '')
    if (!(month >= 1 && month <= 12)) return []
    const span = { start, end: start + found.length }
    const { year, day } = groups
    return [
      {
        span,
        month,
        ...(year === undefined ? {} : { year: parseNumeral(year) }),
        ...(day === undefined ? {} : { day: parseNumeral(day) }),
      },
    ]
  })
}
