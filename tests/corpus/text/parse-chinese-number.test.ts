import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChineseNumber } from '../../../corpus/text/parse-chinese-number.ts'

const DIGITS = '零一二三四五六七八九'

function format(value: number): string {
  const rest = value % 10 === 0 ? '' : DIGITS.charAt(value % 10)
  if (value < 10) return DIGITS.charAt(value)
  return value < 20 ? `十${rest}` : `${DIGITS.charAt(Math.floor(value / 10))}十${rest}`
}

describe('parseChineseNumber', () => {
  it('reads what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (value) => {
        expect(parseChineseNumber(format(value))).toBe(value)
      }),
    )
  })

  it.each([
    ['一百零五', 105],
    ['二〇二三', 2023],
    ['１５', 15],
    ['一千二百', 1200],
  ])('reads %s', (numeral, value) => {
    expect(parseChineseNumber(numeral)).toBe(value)
  })

  it('gives no number for words', () => {
    expect(parseChineseNumber('若干')).toBeNaN()
    expect(parseChineseNumber('')).toBeNaN()
  })
})
