import { findDates } from './find-dates.ts'
import type { FoundDate } from './find-dates.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundNumber } from './find-numbers.ts'

/** Whether a number of the text under test stands in the evidence, and whether a date does. */
export interface EvidenceFigures {
  holdsNumber(number: FoundNumber): boolean
  holdsDate(date: FoundDate): boolean
}

/** The numbers and dates of a text, to look others up in. An unknown unit stands for any. */
export function readFigures(evidence: string): EvidenceFigures {
  const numbers = findNumbers(evidence)
  const dates = findDates(evidence)
  const holdsNumber = ({ value, unit }: Pick<FoundNumber, 'value' | 'unit'>): boolean =>
    numbers.some(
      (other) => other.value === value && (unit === '' || other.unit === '' || other.unit === unit),
    )
  return {
    holdsNumber,
    holdsDate: ({ year, month, day }) =>
      dates.some((other) => {
        if (other.month !== month || (day !== undefined && other.day !== day)) return false
        if (year === undefined || other.year === year) return true
        return other.year === undefined && holdsNumber({ value: year, unit: '年' })
      }),
  }
}
