import { describe, expect, it } from 'vitest'
import { findCited } from '../../../web/chat/find-cited.ts'
import { sampleAnswer } from '../sample-answer.ts'

const turn = {
  id: '1',
  question: '水库？',
  scope: { filters: {}, ignore: [] },
  phase: 'done' as const,
  text: '',
  understood: [],
  answer: sampleAnswer,
}

describe('findCited', () => {
  it('finds the citation whose stretch is exactly the one opened', () => {
    const source = { itemId: 'mou-npcsc-2024-1/3', span: { start: 10, end: 14 } }
    expect(findCited([turn], source)).toEqual({ citations: sampleAnswer.citations, at: 0 })
  })

  it('is undefined for a stretch nobody cited', () => {
    expect(findCited([turn], { itemId: 'mou-npcsc-2024-1/3', span: { start: 10, end: 13 } })).toBeUndefined()
  })
})
