import { compactTitle } from '../text/compact-title.ts'
import { shapeOfLine } from './line-shape.ts'

const MASTHEAD = [
  /公报$/,
  /^[〔（(]?\d{4}[〕）)]?年?第?\d{1,3}[期号]/,
  /第\d{1,3}[期号][（(]?总?/,
  /^[（(]?总第?\d{1,4}[期号]/,
  /^(?:主办|主管|编辑|出版|印刷|承办|准印证|刊号|邮编|网址|地址|电话)/,
  /^(?:本期)?(?:目录|要目)$/,
]

/** Whether a line belongs to the head of an issue: the bulletin's name, its number, its date, its makers. */
export function isMasthead(plain: string): boolean {
  const compact = compactTitle(plain)
  return shapeOfLine(plain) === 'date' || MASTHEAD.some(form => form.test(compact))
}
