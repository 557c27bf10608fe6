import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords } from '../../../web/reader/find-words.ts'
import { foldBlanks } from '../../../web/reader/fold-blanks.ts'

const read = (text: string, words: string) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end))

describe('findWords', () => {
  it('finds words printed with other blanks, over the end of a line, in another width or case', () => {
    expect(read('2023 年，全市\n用水 ＧＤＰ', '2023年')).toEqual(['2023 年'])
    expect(read('2023 年，全市\n用水 ＧＤＰ', '全市用')).toEqual(['全市\n用'])
    expect(read('2023 年，全市\n用水 ＧＤＰ', 'gdp')).toEqual(['ＧＤＰ'])
  })

  it('finds nothing of nothing, and no match that overlaps the one before', () => {
    expect(read('公报', '  ')).toEqual([])
    expect(read('啊啊啊啊啊', '啊啊')).toEqual(['啊啊', '啊啊'])
  })

  it('finds every stretch of a text in it, as far as it has more than blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'公报 报\n水１a'), maxLength: 30 }),
        fc.nat(29),
        (text, cut) => {
          const words = text.slice(cut)
          const found = read(text, words)
          expect(found.length > 0).toBe(words.trim() !== '')
          for (const match of found) {
            expect(foldBlanks(match).normalize('NFKC')).toBe(foldBlanks(words).normalize('NFKC'))
          }
        },
      ),
    )
  })
})
