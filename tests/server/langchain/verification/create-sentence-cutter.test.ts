import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSentenceCutter } from '../../../../server/langchain/verification/create-sentence-cutter.ts'

function cut(pieces: readonly string[]): readonly string[] {
  const cutter = createSentenceCutter()
  return [...pieces.flatMap((piece) => cutter.push(piece)), ...cutter.end()]
}

const letters = fc.constantFrom('公', '报', '。', '！', '“', '”', '[', '1', ']', ',', '\n', ' ', '"', '？')
const text = fc.string({ unit: letters, maxLength: 60 })

describe('createSentenceCutter', () => {
  it.each([
    ['甲“乙”[1]。丙“丁”[2]。', ['甲“乙”[1]。', '丙“丁”[2]。']],
    ['甲“乙。”[1][2]丙。', ['甲“乙。”[1][2]', '丙。']],
    ['甲“乙。丙！”丁[1]。', ['甲“乙。丙！”丁[1]。']],
    ['甲“乙”。[1] 丙。', ['甲“乙”。[1]', ' 丙。']],
    ['甲“乙\n丙。丁', ['甲“乙\n', '丙。', '丁']],
    ['甲“深化“放管服”改革。”[1]乙', ['甲“深化“放管服”改革。”[1]', '乙']],
  ])('cuts %j after its sentences', (whole, sentences) => {
    expect(cut([whole])).toEqual(sentences)
  })

  it('hands a sentence out as soon as nothing can follow that belongs to it', () => {
    const cutter = createSentenceCutter()
    expect(cutter.push('甲“乙。”')).toEqual([])
    expect(cutter.push('[')).toEqual([])
    expect(cutter.push('1]')).toEqual([])
    expect(cutter.push('丙')).toEqual(['甲“乙。”[1]'])
  })

  it('loses no character, and cuts the same however the text arrives', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(cut([whole]).join('')).toBe(whole)
        expect(cut([...whole])).toEqual(cut([whole]))
      }),
    )
  })
})
