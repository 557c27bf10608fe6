import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSegments } from '../../../web/reader/cut-segments.ts'

const span = (limit: number) =>
  fc.tuple(fc.nat(limit), fc.nat(limit)).map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other),
  }))

const marked = fc.string({ minLength: 1, maxLength: 40 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    shown: span(text.length),
    highlight: span(text.length + 5),
    found: fc.array(span(text.length), { maxLength: 3 }),
  }),
)

describe('cutSegments', () => {
  it('cuts the text so that the segments joined are the text, each at its offset and none empty', () => {
    fc.assert(
      fc.property(marked, ({ text, shown, highlight, found }) => {
        const segments = cutSegments(text, shown, { highlight, found })
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(shown.start, shown.end))
        for (const segment of segments) {
          expect(segment.text).not.toBe('')
          expect(text.startsWith(segment.text, segment.start)).toBe(true)
        }
      }),
    )
  })

  it('marks exactly the characters that stand in the highlight', () => {
    fc.assert(
      fc.property(marked, ({ text, shown, highlight, found }) => {
        const words = cutSegments(text, shown, { highlight, found })
          .filter((segment) => segment.marked)
          .map((segment) => segment.text)
        const start = Math.max(shown.start, highlight.start)
        expect(words.join('')).toBe(text.slice(start, Math.max(start, Math.min(shown.end, highlight.end))))
      }),
    )
  })

  it('says of each run to which match it belongs', () => {
    const found = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]
    const segments = cutSegments('公报的公报', { start: 1, end: 5 }, { highlight: undefined, found })
    expect(segments.map(({ text, found: match }) => [text, match])).toEqual([
      ['报', 0],
      ['的', undefined],
      ['公报', 1],
    ])
  })
})
