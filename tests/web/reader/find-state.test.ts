import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reduceFind, unsearched } from '../../../web/reader/find-state.ts'
import type { FindEvent } from '../../../web/reader/find-state.ts'

const matches = [
  { start: 0, end: 1 },
  { start: 4, end: 5 },
  { start: 8, end: 9 },
]

describe('reduceFind', () => {
  it('goes round at the ends, and begins at the first match of other words', () => {
    const typed = reduceFind(unsearched, { type: 'typed', words: '水', matches })
    const back = reduceFind(typed, { type: 'stepped', by: -1 })
    expect(back.at).toBe(2)
    expect(reduceFind(back, { type: 'stepped', by: 1 }).at).toBe(0)
    expect(reduceFind(back, { type: 'typed', words: '水库', matches }).at).toBe(0)
  })

  it('looks at a match there is, in any order of events', () => {
    const event = fc.oneof(
      fc.constantFrom<FindEvent>({ type: 'stepped', by: 1 }, { type: 'stepped', by: -1 }),
      fc.nat(3).map((count): FindEvent => ({ type: 'typed', words: '水', matches: matches.slice(0, count) })),
    )
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const state = events.reduce(reduceFind, unsearched)
        expect(state.at).toBeGreaterThanOrEqual(0)
        expect(state.at).toBeLessThan(Math.max(1, state.matches.length))
      }),
    )
  })
})
