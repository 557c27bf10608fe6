import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckEvent, CheckState } from '../../../web/check/check-state.ts'
import { reduceCheck } from '../../../web/check/reduce-check.ts'

const LONG = '长'.repeat(1_501)
const unused: CheckState = { draft: '', attempt: 0 }
const text = fc.constantFrom('短', '句', LONG)
const event: fc.Arbitrary<CheckEvent> = fc.oneof(
  text.map((written) => ({ type: 'written' as const, text: written })),
  text.map((submitted) => ({ type: 'submitted' as const, text: submitted })),
  fc.constant({ type: 'cleared' as const }),
  fc.option(fc.constantFrom('短', '句'), { nil: undefined }).map((visited) => ({
    type: 'visited' as const,
    text: visited,
  })),
)

describe('reduceCheck', () => {
  it('fills the field with the text of the address', () => {
    expect(reduceCheck({ draft: '写着的', attempt: 1 }, { type: 'visited', text: '来的' }).draft).toBe('来的')
  })

  it('leaves what is typed where the address has no text, and brings back a text too long for one', () => {
    expect(reduceCheck({ draft: '写着的', attempt: 0 }, { type: 'visited', text: undefined }).draft).toBe(
      '写着的',
    )
    const submitted = reduceCheck(unused, { type: 'submitted', text: LONG })
    const elsewhere = reduceCheck(submitted, { type: 'visited', text: '短' })
    expect(reduceCheck(elsewhere, { type: 'visited', text: undefined }).draft).toBe(LONG)
  })

  it('forgets all texts when cleared', () => {
    const state = { draft: LONG, long: LONG, attempt: 2 }
    expect(reduceCheck(state, { type: 'cleared' })).toEqual({ draft: '', attempt: 2 })
  })

  it('keeps only texts that no address holds, and never counts attempts down, in any order of events', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let state = unused
        for (const next of events) {
          const after = reduceCheck(state, next)
          expect([undefined, LONG]).toContain(after.long)
          expect(after.attempt).toBeGreaterThanOrEqual(state.attempt)
          state = after
        }
      }),
    )
  })
})
