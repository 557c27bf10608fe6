import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { CoverageView } from './schemas/answer.ts'

/** Sorts after every digit and hyphen: a year alone ends later than any of its days. */
const AFTER_EVERY_DAY = '~'

/** Which bulletins were searched, and the period from the earliest to the latest of them. */
export function presentCoverage(bulletins: readonly BulletinRecord[]): CoverageView {
  const dates = bulletins.map(({ date }) => date)
  const byStart = dates.toSorted(compareText)
  const byEnd = dates.toSorted((left, right) => compareText(left + AFTER_EVERY_DAY, right + AFTER_EVERY_DAY))
  return {
    bulletins: bulletins.map(({ id, title, region, date }) => ({ id, title, region, date })),
    regions: [...new Set(bulletins.map(({ region }) => region))],
    from: byStart[0] ?? '',
    to: byEnd.at(-1) ?? '',
  }
}

function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
