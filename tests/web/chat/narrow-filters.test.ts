import { describe, expect, it } from 'vitest'
import { narrowFilters } from '../../../web/chat/narrow-filters.ts'

const bulletins = [
  { id: 'a', region: '甲市' },
  { id: 'b', region: '乙县' },
]

describe('narrowFilters', () => {
  it('adds a choice to those made, and lifts one that is emptied', () => {
    expect(narrowFilters({ region: '甲市' }, { bulletin: 'a' }, bulletins)).toEqual({
      region: '甲市',
      bulletin: 'a',
    })
    expect(narrowFilters({ region: '甲市', bulletin: 'a' }, { region: '' }, bulletins)).toEqual({
      bulletin: 'a',
    })
  })

  it('lets go of a bulletin of another region than the one chosen', () => {
    expect(narrowFilters({ bulletin: 'a' }, { region: '乙县' }, bulletins)).toEqual({ region: '乙县' })
  })
})
