import type { Deadline } from '../commitment.ts'

const YEAR = '(?:20\\d{2})\\s*年(?:度)?'
const MONTH = '\\d{1,2}\\s*月份?'
const DAY = '\\d{1,2}\\s*日'
const BY = '\\s*(?:以前|之前|前|底前|底|末前|末|中旬前?|上旬前?|下旬前?|初)?'
/** 2024年6月底前, 6 月 30 日前, 到2025年, 2023年4月 */
const CALENDAR = `(?:到|在|于)?(?:${YEAR}\\s*(?:${MONTH}(?:\\s*${DAY})?)?|${MONTH}(?:\\s*${DAY})?)${BY}`
/** 年底前, 上半年, 一季度, 全年, 三年内 */
const WORDS = `(?:${YEAR})?(?:年内|年底之?前|年底|年末|上半年|下半年|全年|[一二三四]季度末?前?|汛期前)|[一二两三四五六七八九十\\d]+(?:年|个月|天|日|个工作日)内`
const EXPRESSION = new RegExp(`${WORDS}|${CALENDAR}`, 'g')
const RANGE = /^\s*(?:至|到|—|–|-|~|～)\s*$/
const LIST = /^\s*(?:和|、|及|与)\s*$/
/** 2023年3月 as part of a name, and years that only date something: 2024 年度地质灾害…项目, 1949年至1978年. */
const NO_DEADLINE = /^(?:到|在|于)?20\d{2}\s*年度?$/
/** 2023年既有住宅加装电梯30台; not 2024年是…, 2024年，我们… */
const OPENING_WORDS = /^(?![是度])\p{Script=Han}/u
/** 2024年全面建成, 2023年完成…前期工作 */
const FINISHING = /^[^，,；;。]{0,4}(?:完成|建成|实现|达到|投入使用|投用|竣工|完工|开工)/
/** 三年内, 30个工作日内 count from a day that is not told. */
const RELATIVE = /^[一二两三四五六七八九十\d]+(?:年|个月|天|日|个工作日)内$/
const QUOTED = /《[^《》]*》|“[^“”]*”|[（(][^（）()]*[）)]/g

const LAST_MONTH: Readonly<Record<string, string>> = {
  今年: '12',
  本年: '12',
  年内: '12',
  年底: '12',
  年末: '12',
  全年: '12',
  下半年: '12',
  上半年: '06',
  一季度: '03',
  二季度: '06',
  三季度: '09',
  四季度: '12',
}

interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The deadline in a clause, as written, with the last day it can mean. `year` is the plan's year, for expressions
 * without one; without it, and for 三年内, 6月前 or two months joined (6月和12月), only the words are kept.
 */
export function findDeadline(clause: string, year?: number): Deadline | undefined {
  const plain = clause.replaceAll(QUOTED, (quoted) => '“'.repeat(quoted.length))
  const found = [...plain.matchAll(EXPRESSION)]
    .map((match) => ({ text: match[0].trim(), start: match.index, end: match.index + match[0].length }))
    .filter(({ text, start }) => isDeadline(clause, text, start))
  const [first, second] = found
  if (!first) return undefined
  if (second && LIST.test(clause.slice(first.end, second.start))) {
    return { text: clause.slice(first.start, second.end).trim() }
  }
  if (second && RANGE.test(clause.slice(first.end, second.start)))
    return joinRange(clause, [first, second], year)
  return toDeadline(first.text, year)
}

function isDeadline(clause: string, text: string, start: number): boolean {
  if (/[\d第—–~～.-]$/.test(clause.slice(0, start))) return false
  if (!NO_DEADLINE.test(text)) return true
  const rest = clause.slice(start + text.length)
  if (start === 0 && OPENING_WORDS.test(rest)) return true
  return text.startsWith('到') || FINISHING.test(rest)
}

function joinRange(clause: string, [first, second]: readonly [Found, Found], year?: number): Deadline {
  const from = yearOf(first.text) ?? year
  const date = toDeadline(second.text, yearOf(second.text) ?? from).date
  const text = clause.slice(first.start, second.end).trim()
  return date === undefined ? { text } : { text, date }
}

function toDeadline(text: string, year?: number): Deadline {
  const date = toDate(text.replaceAll(/\s/g, ''), yearOf(text) ?? year)
  return date === undefined ? { text } : { text, date }
}

function yearOf(text: string): number | undefined {
  const year = /20\d{2}(?=\s*年)/.exec(text)?.[0]
  return year === undefined ? undefined : Number(year)
}

function toDate(words: string, year: number | undefined): string | undefined {
  if (year === undefined || RELATIVE.test(words)) return undefined
  const calendar = /(\d{1,2})月份?(?:(\d{1,2})日)?(.*)$/.exec(words)
  if (calendar) return toDay(year, { month: calendar[1] ?? '', day: calendar[2], tail: calendar[3] ?? '' })
  const month = Object.entries(LAST_MONTH).find(([word]) => words.includes(word))?.[1]
  if (month !== undefined) return lastDay(year, Number(month))
  return /^(?:到)?20\d{2}年度?(?:底|末)?前?$/.test(words) ? lastDay(year, 12) : undefined
}

function toDay(
  year: number,
  { month, day, tail }: { readonly month: string; readonly day: string | undefined; readonly tail: string },
): string | undefined {
  const last = lastDay(year, Number(month))
  if (last === undefined) return undefined
  if (day !== undefined)
    return Number(day) >= 1 && Number(day) <= Number(last.slice(-2))
      ? `${last.slice(0, 8)}${day.padStart(2, '0')}`
      : undefined
  if (tail === '上旬') return `${last.slice(0, 8)}10`
  if (tail === '中旬') return `${last.slice(0, 8)}20`
  return /^(?:底前|底|末前|末|下旬)?$/.test(tail) ? last : undefined
}

function lastDay(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
