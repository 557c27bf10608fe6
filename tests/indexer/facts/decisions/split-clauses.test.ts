import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitClauses } from '../../../../indexer/facts/decisions/split-clauses.ts'

function cut(text: string): readonly string[] {
  return splitClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

describe('splitClauses', () => {
  it('divides at commas and colons, but not inside titles and brackets', () => {
    expect(cut('会议决定：同意《甲，乙》（一，二），抓紧办理。')).toEqual([
      '会议决定：',
      '同意《甲，乙》（一，二），',
      '抓紧办理。',
    ])
  })

  it('tiles any text', () => {
    const characters = fc.constantFrom('甲', '，', '：', '《', '》', '（', '）', '“', '”', '。')
    fc.assert(
      fc.property(fc.array(characters), (letters) => {
        const text = letters.join('')
        expect(cut(text).join('')).toBe(text)
      }),
    )
  })
})
