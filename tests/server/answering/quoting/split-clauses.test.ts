import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitClauses } from '../../../../server/answering/quoting/split-clauses.ts'

const read = (text: string): readonly string[] =>
  splitClauses(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end))
const long = '推进'.repeat(30)

describe('splitClauses', () => {
  it('tiles the sentence', () => {
    const unit = fc.constantFrom('一', '是', '，', '：', '（', '二', '）', '办', '3')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 400 }), (text) => {
        expect(read(text).join('')).toBe(text)
      }),
    )
  })

  it('leaves a short sentence whole', () => {
    expect(read('一是抓学习，二是抓落实。')).toEqual(['一是抓学习，二是抓落实。'])
  })

  it('cuts a long sentence before each member of its enumeration', () => {
    expect(read(`一是${long}，二是${long}。`)).toEqual([`一是${long}，`, `二是${long}。`])
  })
})
