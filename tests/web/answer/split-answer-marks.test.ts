import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAnswerMarks } from '../../../web/answer/split-answer-marks.ts'

const words = fc.string({ unit: fc.constantFrom('医', '保', '，', '。', '1', ' ', '（', '《'), minLength: 1 })
const mark = fc.integer({ min: 1, max: 999 })

describe('splitAnswerMarks', () => {
  it('gives back words and marks in the order they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, mark)), (pairs) => {
        const parts = splitAnswerMarks(pairs.map(([text, n]) => `${text}[${n}]`).join(''))
        const expected = pairs.flatMap(([text, n]) => [
          { kind: 'words', text, strong: false },
          { kind: 'mark', n },
        ])
        expect(parts).toEqual(expected)
      }),
    )
  })

  it('never loses a character of a line without Markdown', () => {
    fc.assert(
      fc.property(fc.array(words), (pieces) => {
        const line = pieces.join('')
        expect(
          splitAnswerMarks(line)
            .map((part) => (part.kind === 'words' ? part.text : ''))
            .join(''),
        ).toBe(line)
      }),
    )
  })

  it('reads several numbers in one pair of brackets', () => {
    expect(splitAnswerMarks('[1, 2][3]')).toEqual([1, 2, 3].map((n) => ({ kind: 'mark', n })))
  })

  it('keeps bold as a property of the words, across a mark too', () => {
    expect(splitAnswerMarks('**市医保局**报告')).toEqual([
      { kind: 'words', text: '市医保局', strong: true },
      { kind: 'words', text: '报告', strong: false },
    ])
  })

  it('leaves a lone pair of stars and an escaped bracket as they stand', () => {
    expect(splitAnswerMarks('增长**7.5%')).toEqual([{ kind: 'words', text: '增长**7.5%', strong: false }])
    expect(splitAnswerMarks('见\\[1\\]')).toEqual([{ kind: 'words', text: '见[1]', strong: false }])
  })

  it('does not take a link or a year in brackets for a mark', () => {
    expect(splitAnswerMarks('[1](http://a) [2023]')).toHaveLength(1)
  })
})
