import { describe, expect, it } from 'vitest'
import { toMessages } from '../../../web/chat/to-messages.ts'
import { toTurns } from '../../../web/chat/to-turns.ts'
import type { TurnRecord } from '../../../web/history/conversation-record.ts'
import { sampleRecord } from '../history/sample-record.ts'

const scope = { filters: {}, ignore: [{ kind: 'region', value: '某市' }] }
const stopped: TurnRecord = { question: '那水渠呢？', scope, text: '', understood: [] }
const interrupted: TurnRecord = {
  question: '路呢？',
  scope,
  text: '修',
  understood: [],
  standaloneQuestion: '某市的路呢？',
}

describe('toMessages', () => {
  it('is read back by toTurns, answers that were stopped too', () => {
    const records = [...sampleRecord('one').turns, stopped, interrupted]
    const turns = toTurns(toMessages(records), 'ready')
    expect(turns.map(({ id: _id, phase: _phase, ...turn }) => turn)).toEqual(records)
    expect(turns.map(({ phase }) => phase)).toEqual(['done', 'stopped', 'stopped'])
  })
})
