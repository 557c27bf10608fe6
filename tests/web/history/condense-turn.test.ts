import { describe, expect, it } from 'vitest'
import { condenseTurn } from '../../../web/history/condense-turn.ts'
import { sampleAnswer } from '../sample-answer.ts'
import { sampleRecord } from './sample-record.ts'

describe('condenseTurn', () => {
  it('keeps the answer and its citations, and none of the passages’ text', () => {
    const [turn] = sampleRecord('one').turns
    if (turn === undefined) throw new Error('The sample has no turn.')
    const { answer, ...kept } = condenseTurn({ ...turn, id: 'question-1', phase: 'done' })
    expect(kept).not.toHaveProperty('id')
    expect(answer?.citations[0]?.quote).toBe(sampleAnswer.citations[0]?.quote)
    expect(answer?.citations[0]?.passage).toEqual({ ...sampleAnswer.citations[0]?.passage, text: '' })
    expect(answer?.passages).toEqual([])
  })
})
