import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignCells } from '../../../web/reader/align-cells.ts'

const cell = fc.constantFrom('', '甲', '乙', '1', '发改局')
const filled = fc.array(cell, { minLength: 1, maxLength: 8 })

describe('alignCells', () => {
  it('puts the cells of a row with merged cells under the columns that hold their values', () => {
    expect(alignCells(['3', '建学校', '教育局'], ['3', '民生', '建学校', '李某', '教育局'])).toEqual([
      0, 2, 4,
    ])
  })

  it('keeps a full row as it is delivered', () => {
    expect(alignCells(['1', '', '乙'], ['1', '甲', '乙'])).toEqual([0, 1, 2])
  })

  it('gives every cell with words a column of its own inside the table, rising from left to right', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), filled, (delivered, values) => {
        const columns = alignCells(delivered, values)
        const taken = columns.filter((column) => column !== -1)
        const words = delivered.filter((value) => value !== '')
        expect(columns).toHaveLength(delivered.length)
        expect(taken.length).toBeGreaterThanOrEqual(words.length)
        expect(taken).toEqual([...new Set(taken)].toSorted((one, other) => one - other))
        expect(Math.max(-1, ...taken)).toBeLessThan(Math.max(values.length, delivered.length))
      }),
    )
  })
})
