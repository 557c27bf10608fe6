import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONVERSATION_LIMIT, LENGTH_LIMIT, reduceHistory } from '../../../web/history/reduce-history.ts'
import type { HistoryEvent } from '../../../web/history/reduce-history.ts'
import { sampleRecord } from './sample-record.ts'

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const older = sampleRecord('older', '2024-03-01T08:00:00.000Z')
const newer = sampleRecord('newer', '2024-03-02T08:00:00.000Z')

describe('reduceHistory', () => {
  it('puts the conversation that went on last first, and has it once', () => {
    const kept = reduceHistory([newer, older], {
      type: 'kept',
      records: [{ ...older, updatedAt: '2024-03-03T08:00:00.000Z' }],
    })
    expect(ids(kept)).toEqual(['older', 'newer'])
  })

  it('puts a deleted conversation back where it was', () => {
    const removed = reduceHistory([newer, older], { type: 'removed', id: 'newer' })
    expect(ids(removed)).toEqual(['older'])
    expect(ids(reduceHistory(removed, { type: 'kept', records: [newer] }))).toEqual(['newer', 'older'])
  })

  it('lets the oldest go where they are too many or too long', () => {
    const records = Array.from({ length: CONVERSATION_LIMIT + 1 }, (_, day) =>
      sampleRecord(`${day}`, new Date(Date.UTC(2024, 0, day + 1)).toISOString()),
    )
    const many = reduceHistory([], { type: 'kept', records })
    expect(many).toHaveLength(CONVERSATION_LIMIT)
    expect(ids(many)).not.toContain('0')
    const turns = older.turns.map((turn) => ({ ...turn, text: '长'.repeat(LENGTH_LIMIT) }))
    expect(ids(reduceHistory([], { type: 'kept', records: [newer, { ...older, turns }] }))).toEqual(['newer'])
  })

  it('has every conversation once and newest first, in any order of events', () => {
    const event = fc.oneof(
      fc.constant<HistoryEvent>({ type: 'cleared' }),
      fc.constantFrom('a', 'b', 'c').map((id): HistoryEvent => ({ type: 'removed', id })),
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(9))
        .map(([id, day]): HistoryEvent => ({ type: 'kept', records: [sampleRecord(id, `2024-03-0${day}`)] })),
    )
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const records = events.reduce(reduceHistory, [])
        expect(new Set(ids(records)).size).toBe(records.length)
        const times = records.map(({ updatedAt }) => updatedAt)
        expect(times).toEqual(times.toSorted().toReversed())
      }),
    )
  })
})
