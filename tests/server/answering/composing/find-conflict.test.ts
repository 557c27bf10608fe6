import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../../server/answering/answer.ts'
import { findConflict } from '../../../../server/answering/composing/find-conflict.ts'

function cite(n: number, itemId: string, quote: string): Citation {
  const span = { start: 0, end: quote.length }
  return {
    n,
    quote,
    span,
    passage: { id: `${itemId}#0-1`, itemId, span, text: quote, section: [], heading: '', rows: '' },
  }
}

describe('findConflict', () => {
  it('finds two items that give different figures for the same subject', () => {
    const citations = [
      cite(1, 'a/1', '确保地区生产总值增长 7.8%，'),
      cite(2, 'a/2', '地区生产总值增长7.5%。'),
    ]
    expect(findConflict(citations)).toEqual([1, 2])
  })

  it('is silent where the figures agree or belong to different subjects', () => {
    expect(
      findConflict([cite(1, 'a/1', '地区生产总值增长7.5%'), cite(2, 'a/2', '地区生产总值增长 7.5%')]),
    ).toBeUndefined()
    expect(
      findConflict([cite(1, 'a/1', '地区生产总值增长7.5%'), cite(2, 'a/2', '固定资产投资增长10%')]),
    ).toBeUndefined()
  })
})
