import { describe, expect, it } from 'vitest'
import { selectNeighbours } from '../../../../server/mcp/tools/select-neighbours.ts'
import { makePassage } from './make-passage.ts'

const passages = [
  makePassage('a', 0, 10),
  makePassage('b', 12, 20),
  makePassage('c', 20, 30),
  makePassage('d', 31, 40),
]
const select = (passage: { id: string; span: { start: number; end: number } }, reach: number) =>
  selectNeighbours(passage, passages, reach).map(({ id }) => id)

describe('selectNeighbours', () => {
  it('gives as many passages as wanted on either side, in reading order', () => {
    const passage = { id: 'b', span: { start: 12, end: 20 } }
    expect([0, 1, 2, 9].map((reach) => select(passage, reach))).toEqual([
      [],
      ['a', 'c'],
      ['a', 'c', 'd'],
      ['a', 'c', 'd'],
    ])
  })

  it('gives the passages that a quotation stands in, too', () => {
    expect(select({ id: 'quote', span: { start: 15, end: 18 } }, 0)).toEqual(['b'])
    expect(select({ id: 'quote', span: { start: 15, end: 25 } }, 1)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('gives what is next to blanks that no passage covers', () => {
    expect(select({ id: 'blank', span: { start: 10, end: 12 } }, 1)).toEqual(['a', 'b'])
    expect(select({ id: 'end', span: { start: 40, end: 41 } }, 1)).toEqual(['d'])
  })
})
