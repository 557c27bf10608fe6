import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../corpus/folding/fold-text.ts'
import { unfoldSpan } from '../../../corpus/folding/unfold-span.ts'

describe('foldText', () => {
  it.each([
    ['縣人民醫院', '县人民医院'],
    ['汨政办发［2023］4号', '汨政办发〔2023〕4号'],
    ['ＧＤＰ 增长 ７.５ ％', 'gdp增长7.5%'],
    ['「放管服」', '“放管服”'],
    ['2022—2025年', '2022-2025年'],
    ['**加强领导。**', '加强领导。'],
  ])('folds %s and %s to the same', (one, other) => {
    expect(foldText(one).folded).toBe(foldText(other).folded)
  })

  it('keeps different words different', () => {
    expect(foldText('7.8%').folded).not.toBe(foldText('7.5%').folded)
    expect(foldText('赵森涛').folded).not.toBe(foldText('赵淼涛').folded)
  })

  it('says for every character kept which one it comes from', () => {
    const pieces = ['縣', '一', ' ', '“', '①', '—', '—', '**', 'Ａ', '𠮷', '\n', '㈠', '。']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
        (text) => {
          const folded = foldText(text)
          const parts = Array.from({ length: folded.folded.length }, (_, at) =>
            unfoldSpan(folded, { start: at, end: at + 1 }),
          )
          expect(parts.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
          expect(parts.every(({ start, end }) => foldText(text.slice(start, end)).folded !== '')).toBe(true)
          expect(parts.every(({ start }, at) => at === 0 || start >= (parts[at - 1]?.start ?? 0))).toBe(true)
        },
      ),
    )
  })

  it('folds what a span of the folded text comes from back to that span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.nat(20), fc.nat(20), (text, first, length) => {
        const folded = foldText(text)
        const start = Math.min(first, folded.folded.length)
        const end = Math.min(start + length, folded.folded.length)
        const { start: from, end: to } = unfoldSpan(folded, { start, end })
        expect(foldText(text.slice(from, to)).folded).toBe(folded.folded.slice(start, end))
      }),
    )
  })
})
