import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlightSegments } from '../../../web/reader/highlight-segments.ts'

const span = (limit: number) =>
  fc.tuple(fc.nat(limit), fc.nat(limit)).map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other),
  }))

const highlighted = fc
  .string({ minLength: 1, maxLength: 40 })
  .chain((text) => fc.tuple(fc.constant(text), span(text.length), span(text.length + 5)))

describe('highlightSegments', () => {
  it('cuts the text so that the segments joined are the text', () => {
    fc.assert(
      fc.property(highlighted, ([text, shown, highlight]) => {
        const segments = highlightSegments(text, shown, highlight)
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(shown.start, shown.end))
      }),
    )
  })

  it('marks exactly the characters that stand in the highlight', () => {
    fc.assert(
      fc.property(highlighted, ([text, shown, highlight]) => {
        const marked = highlightSegments(text, shown, highlight)
          .filter((segment) => segment.marked)
          .map((segment) => segment.text)
        const start = Math.max(shown.start, highlight.start)
        expect(marked.join('')).toBe(text.slice(start, Math.max(start, Math.min(shown.end, highlight.end))))
      }),
    )
  })

  it('marks nothing without a highlight, and gives no empty segment', () => {
    expect(highlightSegments('公报', { start: 0, end: 2 }, undefined)).toEqual([
      { text: '公报', marked: false },
    ])
    expect(highlightSegments('公报', { start: 1, end: 1 }, { start: 0, end: 2 })).toEqual([])
  })
})
