import { foldBlanks } from './fold-blanks.ts'

/**
 * Column of each delivered cell. Rows with merged cells are delivered with fewer cells than the table has
 * columns: a cell goes to the next column whose filled value it is. Columns rise from left to right; a cell
 * that fits nowhere takes the next free column. -1 for an empty cell that holds no column of its own.
 */
export function alignCells(delivered: readonly string[], filled: readonly string[]): readonly number[] {
  if (delivered.length >= filled.length) return delivered.map((_, position) => position)
  let cursor = 0
  return delivered.map((cell, position) => {
    const value = foldBlanks(cell)
    if (value === '') return -1
    // Room for the cells still to come, so that a value repeated in a row is not put too far to the right.
    const last = filled.length - (delivered.length - position)
    const matching = filled.findIndex(
      (candidate, column) => column >= cursor && column <= last && foldBlanks(candidate) === value,
    )
    const column = matching === -1 ? cursor : matching
    cursor = column + 1
    return column
  })
}
