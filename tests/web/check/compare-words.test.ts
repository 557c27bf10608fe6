import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from '../../../web/check/compare-words.ts'

const joined = (segments: readonly { readonly text: string }[] = []) =>
  segments.map(({ text }) => text).join('')

describe('compareWords', () => {
  it('marks what was replaced, left out and added, in both texts', () => {
    const differences = [
      { source: '2023', given: '2024' },
      { source: '', given: '全面' },
      { source: '（试行）', given: '' },
    ]
    expect(compareWords('2023年完成改造（试行）。', '2024年全面完成改造。', differences)).toEqual({
      source: [
        { kind: 'removed', text: '2023' },
        { kind: 'same', text: '年完成改造' },
        { kind: 'removed', text: '（试行）' },
        { kind: 'same', text: '。' },
      ],
      given: [
        { kind: 'added', text: '2024' },
        { kind: 'same', text: '年' },
        { kind: 'added', text: '全面' },
        { kind: 'same', text: '完成改造。' },
      ],
    })
  })

  it('finds the difference among equal characters before it', () => {
    const compared = compareWords('2年2次，2人', '2年3次，2人', [{ source: '2', given: '3' }])
    expect(compared?.given).toEqual([
      { kind: 'same', text: '2年' },
      { kind: 'added', text: '3' },
      { kind: 'same', text: '次，2人' },
    ])
  })

  it('passes over blanks, widths, quotation marks, dashes and traditional forms that are no difference', () => {
    const source = '增长 ７%，“三湘護農”——\n首次'
    const given = '增长7%，「三湘护农」—首批'
    const compared = compareWords(source, given, [{ source: '次', given: '批' }])
    expect(joined(compared?.source)).toBe(source)
    expect(joined(compared?.given)).toBe(given)
    expect(compared?.given.at(-1)).toEqual({ kind: 'added', text: '批' })
  })

  it('gives up where the differences are not in the texts in this order', () => {
    expect(compareWords('甲乙', '甲丙', [{ source: '丁', given: '丙' }])).toBeUndefined()
    expect(compareWords('甲2丙', '甲3丙', [])).toBeUndefined()
    // The number goes on beyond the stretch that is shown.
    expect(compareWords('共328', '共328', [{ source: '32896', given: '328' }])).toBeUndefined()
  })

  it('gives back both texts letter for letter, and all that differs, whatever is changed', () => {
    const run = fc.string({ unit: fc.constantFrom('一', '二', '2', '。', ' '), maxLength: 6 })
    const changed = fc.string({ unit: fc.constantFrom('三', '2', '一'), maxLength: 3 })
    const part = fc.record({ same: run, source: changed, given: changed })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const source = parts.map((piece) => piece.same + piece.source).join('')
        const given = parts.map((piece) => piece.same + piece.given).join('')
        const compared = compareWords(source, given, parts)
        expect(joined(compared?.source)).toBe(source)
        expect(joined(compared?.given)).toBe(given)
        expect(joined(compared?.source.filter(({ kind }) => kind === 'removed'))).toBe(
          parts.map((piece) => piece.source).join(''),
        )
      }),
    )
  })
})
