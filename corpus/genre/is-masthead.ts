import { compactTitle } from '../text/compact-title.ts'
import { shapeOfLine } from './line-shape.ts'

const NUMERAL = '[\\d〇零○一二三四五六七八九十百]'
const MASTHEAD = [
  /(?:政府|委员会|常委会|代表大会)公报(?:\d{4}年?.*)?$/,
  new RegExp(`^[〔（(]?${NUMERAL}{4}[〕）)]?年?第?${NUMERAL}{1,3}[期号]`),
  new RegExp(`第${NUMERAL}{1,3}[期号][（(]?总?`),
  new RegExp(`^[（(]?总第?${NUMERAL}{1,4}[期号]`),
  /^(?:主办|主管|编辑|出版|印刷|承办|准印证|刊号|邮编|网址|地址|电话)/,
  /^(?:本期)?(?:目录|要目)$/,
]

/** Whether a line belongs to the head of an issue: the bulletin's name, its number, its date, its makers. */
export function isMasthead(plain: string): boolean {
  const compact = compactTitle(plain)
  return shapeOfLine(plain) === 'date' || MASTHEAD.some((form) => form.test(compact))
}
