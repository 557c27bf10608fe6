import { parseChineseNumber } from './parse-chinese-number.ts'

const NUMERAL = '[〇零○一二三四五六七八九十\\d]'
const DATE = new RegExp(`(${NUMERAL}{4})\\s*年\\s*(${NUMERAL}{1,3})\\s*月\\s*(${NUMERAL}{1,3})\\s*日`)

/** First day named in a text (2024 年 2 月 23 日, 二〇二三年三月六日) as an ISO day. */
export function parseDate(text: string): string | undefined {
  const match = DATE.exec(text.normalize('NFKC').replaceAll('○', '〇'))
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map((part) => parseChineseNumber(part))
  if (year === undefined || !isIn(month, 12) || !isIn(day, 31)) return undefined
  return [year, pad(month), pad(day)].join('-')
}

function isIn(value: number | undefined, last: number): value is number {
  return value !== undefined && value >= 1 && value <= last
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
