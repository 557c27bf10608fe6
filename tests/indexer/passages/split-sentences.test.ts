import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../indexer/passages/split-sentences.ts'

const chinese = fc.string({
  unit: fc.constantFrom('一', '市', '政', '。', '！', '；', '”', '\n', '，', '3', ' '),
})

describe('splitSentences', () => {
  it('tiles the span it is given', () => {
    fc.assert(
      fc.property(chinese, (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length })
        expect(spans.map((span) => text.slice(span.start, span.end)).join('')).toBe(text)
      }),
    )
  })

  it('keeps the closing quotation mark with its sentence', () => {
    const text = '他说：“好。”会议结束。'
    const sentences = splitSentences(text, { start: 0, end: text.length }).map((span) =>
      text.slice(span.start, span.end),
    )
    expect(sentences).toEqual(['他说：“好。”', '会议结束。'])
  })
})
