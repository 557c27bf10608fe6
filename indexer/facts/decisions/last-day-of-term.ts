/** How long a document holds: 五年, 6个月. */
export interface Term {
  readonly count: number
  readonly unit: 'year' | 'month'
}

const MONTHS = 12

/**
 * Last day (ISO) of a term that begins on a day: the day before the one of the same number that many years or months
 * later. 2023-03-01 and five years give 2028-02-29; where the month has no such day, its own last day counts.
 */
export function lastDayOfTerm(from: string, { count, unit }: Term): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const months = month - 1 + (unit === 'year' ? count * MONTHS : count)
  const length = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  const last =
    day > length ? new Date(Date.UTC(year, months, length)) : new Date(Date.UTC(year, months, day - 1))
  return last.toISOString().slice(0, 10)
}
