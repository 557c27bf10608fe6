import { parseDate } from '../../../corpus/text/parse-date.ts'

const NUMERAL = '[\\d一二三四五六七八九十百]'
/** 宁远县第十八届人大常委会第二十一次会议, 县人民政府第20次常务会议 */
const MEETING = new RegExp(
  `(?:\\p{Script=Han}|\\d){2,50}?第?${NUMERAL}{1,4}次\\p{Script=Han}{0,10}?会议?`,
  'u',
)
/** What leads to a meeting's name: 2023年5月6日,经 */
const BEFORE = /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|经|在|由|根据|报经|业经|已经|召开的?)+/
const LAST_CLAUSES = /[^,;。:()]+/g

/** When and where something was decided. */
export interface Occasion {
  readonly meeting?: string
  /** ISO day. */
  readonly date?: string
}

/** The meeting and the day that the words before an act name (2023年5月6日县人民政府第20次常务会议决定). */
export function readOccasion(before: string): Occasion {
  const clauses = [...before.matchAll(LAST_CLAUSES)].map(([clause]) => clause.replace(BEFORE, ''))
  const meeting = clauses.map((clause) => MEETING.exec(clause)?.[0]).findLast((text) => text !== undefined)
  const date = parseDate(before)
  return { ...(meeting === undefined ? {} : { meeting }), ...(date === undefined ? {} : { date }) }
}
