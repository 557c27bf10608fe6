import type { Commitment } from '../commitment.ts'
import { findQuantities } from '../commitments/find-quantities.ts'
import { findNamedMatters } from './find-named-matters.ts'
import type { ReportSentence } from './report-sentences.ts'

/** What a commitment can be known again by. */
export interface Matter {
  readonly names: readonly string[]
  /** Counted things with their units: 名师工作室 个. */
  readonly counted: readonly (readonly [subject: string, unit: string])[]
  readonly year: number
}

const SHORTEST_SUBJECT = 4
/** Things that every text counts. */
const COMMON_SUBJECT =
  /^(?:建设|重点|重大|完成|年度|总|累计|引进|新|各类|以上|其中|全市|全县)*(?:投资|资金|项目|任务|企业|活动|工程|面积|目标)+$/
/** A meeting that 审议《关于新医院建设的报告》 tells nothing of the hospital itself. */
const TITLE = /《([^《》]*)》/g
const YEAR = /20\d{2}(?=\s*年)/g

/** What a commitment names and counts. */
export function readMatter({ what, quantities, date }: Commitment): Matter {
  const counted = quantities
    .filter(({ subject }) => subject.length >= SHORTEST_SUBJECT && !COMMON_SUBJECT.test(subject))
    .map(({ subject, unit }) => [squeeze(subject), unit] as const)
  return { names: findNamedMatters(what).map(squeeze), counted, year: Number(date.slice(0, 4)) }
}

/** Whether a sentence reports on the matter: it names the same thing, or counts the same thing in the same unit, and speaks of no earlier year only. */
export function matchReport({ names, counted, year }: Matter, { words }: ReportSentence): boolean {
  const years = [...words.matchAll(YEAR)].map(([found]) => Number(found))
  if (years.length > 0 && years.every((named) => named < year)) return false
  const plain = squeeze(words).replaceAll(TITLE, (title, inner: string) =>
    names.includes(inner) ? title : '',
  )
  if (names.some((name) => plain.includes(name))) return true
  if (counted.length === 0) return false
  const told = findQuantities(words).map(({ subject, unit }) => [squeeze(subject), unit] as const)
  return counted.some(([subject, unit]) =>
    told.some(([other, otherUnit]) => unit === otherUnit && isSameSubject(subject, other)),
  )
}

function isSameSubject(one: string, other: string): boolean {
  if (other.length < SHORTEST_SUBJECT || COMMON_SUBJECT.test(other)) return false
  return one.endsWith(other) || other.endsWith(one)
}

/** Print puts blanks around digits and inside names. */
function squeeze(words: string): string {
  return words.replaceAll(/\s/g, '')
}
