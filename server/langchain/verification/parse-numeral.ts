import { parseChineseNumber } from '../../../corpus/text/parse-chinese-number.ts'

const LARGE_UNITS = [
  ['亿', 1e8],
  ['万', 1e4],
] as const
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const DECIMALS = /^(.+)点(.+)$/u
const MIXED = /^([\d.]+)([十百千])$/u
/** Significant digits: enough for any sum of a budget, few enough to forget what binary fractions add. */
const PRECISION = 12

/** Value of a numeral as bulletins write it: 12.6亿, 1,200, 三百二十, 二〇二三, 三点五, 2.5万亿; NaN where it is none. */
export function parseNumeral(numeral: string): number {
  const value = parsePart(numeral.replaceAll(/[,\s]/gu, '').replaceAll('两', '二'))
  return Number.isNaN(value) ? value : Number(value.toPrecision(PRECISION))
}

function parsePart(numeral: string): number {
  for (const [unit, size] of LARGE_UNITS) {
    const at = numeral.lastIndexOf(unit)
    if (at === -1) continue
    const rest = numeral.slice(at + unit.length)
    return parsePart(numeral.slice(0, at)) * size + (rest === '' ? 0 : parsePart(rest))
  }
  const [, digits, unit] = MIXED.exec(numeral) ?? []
  if (digits !== undefined && unit !== undefined) return Number(digits) * (SMALL_UNITS[unit] ?? Number.NaN)
  const [, whole, decimals] = DECIMALS.exec(numeral) ?? []
  if (whole !== undefined && decimals !== undefined)
    return parseChineseNumber(whole) + Number(`0.${[...decimals].map(parseChineseNumber).join('')}`)
  return /^\d+(?:\.\d+)?$/u.test(numeral) ? Number(numeral) : parseChineseNumber(numeral)
}
