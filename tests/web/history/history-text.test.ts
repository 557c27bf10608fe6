import { describe, expect, it } from 'vitest'
import { formatHistory, parseHistory } from '../../../web/history/history-text.ts'
import { sampleRecord } from './sample-record.ts'

const record = sampleRecord('one')

describe('parseHistory', () => {
  it('reads what formatHistory wrote', () => {
    expect(parseHistory(formatHistory([record]))).toEqual([record])
  })

  it.each([
    [null],
    [''],
    ['{'],
    ['null'],
    ['[]'],
    ['{"version":2,"conversations":[]}'],
    ['{"version":1,"conversations":3}'],
  ])('reads nothing from %s', (text) => {
    expect(parseHistory(text)).toEqual([])
  })

  it.each([
    ['no turn', { ...record, turns: [] }],
    ['a turn without a question', { ...record, turns: [{ ...record.turns[0], question: 3 }] }],
    ['a turn without a scope', { ...record, turns: [{ ...record.turns[0], scope: {} }] }],
    ['an answer without citations', { ...record, turns: [{ ...record.turns[0], answer: { text: '' } }] }],
  ])('leaves out a conversation with %s, and keeps the others', (_, broken) => {
    const text = JSON.stringify({ version: 1, conversations: [broken, record] })
    expect(parseHistory(text)).toEqual([record])
  })
})
