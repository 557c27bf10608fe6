import { parseChineseNumber } from '../../../corpus/text/parse-chinese-number.ts'
import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** What keeps the bulletins from answering whatever else they hold: another place, a body without a report, a meeting or an issue that is not there, another year. */
export type RefusalReason = 'place' | 'body' | 'meeting' | 'year'

/** Departments report in bulletins each for itself; parks, companies and committees of residents do not. */
const DEPARTMENT = /[局委办厅社]$|委员会$|办公室$|管理中心$|[法检察]院$/u
/** 第二十次, 20次, 第8号. */
const ORDINAL = /第?(?<number>[\d〇零一二三四五六七八九十]+)[次号期]/gu
/** Passages whose words and dates tell which years are spoken of. */
const LOOKED_AT = 10

/** Why a question lies outside what the bulletins cover; undefined where nothing says so. */
export function findRefusalReason(
  understanding: Understanding,
  hits: readonly Hit[],
  index: BulletinIndex,
): RefusalReason | undefined {
  const { unknownPlaces, unknownBodies, bodies, filters } = understanding
  if (unknownPlaces.length > 0 && filters.regions === undefined) return 'place'
  if (bodies.length === 0 && unknownBodies.some((body) => DEPARTMENT.test(body))) return 'body'
  if (asksOtherMeeting(understanding, hits)) return 'meeting'
  return asksOtherYear(understanding, hits, index) ? 'year' : undefined
}

/** Whether a meeting or issue named by number is neither one of the bulletins searched nor spoken of in the passages found. */
function asksOtherMeeting({ unknownMeetings }: Understanding, hits: readonly Hit[]): boolean {
  const spokenOf = new Set(readOrdinals(readHits(hits)))
  return unknownMeetings.some((meeting) => readOrdinals(meeting).some((ordinal) => !spokenOf.has(ordinal)))
}

function readOrdinals(text: string): readonly number[] {
  return [...text.matchAll(ORDINAL)].map(({ groups }) => parseChineseNumber(groups?.['number'] ?? ''))
}

/** A year in figures; 去年 and the like depend on when the asker speaks, which nobody knows. */
function readWrittenYear(text: string): readonly number[] {
  const [year] = /\d{4}/u.exec(text.normalize('NFKC')) ?? []
  return year === undefined ? [] : [Number(year)]
}

/** Whether the years named in figures are neither in the passages found nor those of the bulletins searched. */
function asksOtherYear(
  { understood, filters }: Understanding,
  hits: readonly Hit[],
  index: BulletinIndex,
): boolean {
  const years = understood.flatMap(({ kind, text }) => (kind === 'year' ? readWrittenYear(text) : []))
  if (years.length === 0) return false
  const { regions } = filters
  const searched = index.bulletins().filter(({ region }) => regions === undefined || regions.includes(region))
  const dated = new Set(searched.map(({ date }) => Number(date.slice(0, 4))))
  const text = readHits(hits)
  return years.every((year) => !dated.has(year) && !text.includes(String(year)))
}

function readHits(hits: readonly Hit[]): string {
  return hits
    .slice(0, LOOKED_AT)
    .map(({ passage }) => passage.text)
    .join('\n')
    .replaceAll(/\s/gu, '')
}
