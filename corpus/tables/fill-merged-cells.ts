import type { AlignedRow } from './align-cells.ts'

const NUMBER = /^[\d.,%％]+$/

/**
 * Values of rows with the cells that are merged downwards filled from above. Only a column of words is filled, and
 * only left of the first one that has a value in every row (a column of ordinal numbers aside): further right an
 * empty cell means that there is none (no votes against, no further body).
 */
export function fillMergedCells(rows: readonly AlignedRow[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? []))
  const isNumbered = (columns[0] ?? []).every((cell) =>
    cell.every((part) => part === '' || NUMBER.test(part)),
  )
  const first = isNumbered ? 1 : 0
  const complete = columns.findIndex((column, at) => at >= first && column.every((cell) => isFilled(cell)))
  const filled = columns.map((column, at) => {
    const isWords = column.every((cell) => cell.every((part) => !NUMBER.test(part)))
    return at >= first && at < complete && isWords ? fillColumn(column) : column
  })
  return rows.map((_, row) => filled.map((column) => joinParts(column[row] ?? [])))
}

function isFilled(cell: readonly string[]): boolean {
  return cell.some((part) => part !== '')
}

function fillColumn(column: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let above: readonly string[] = []
  return column.map((cell) => {
    if (!isFilled(cell)) return above
    const parts = dropSurplus(cell, Math.max(above.length, 1))
    const first = parts.findIndex((part) => part !== '')
    above = parts.map((part, at) => (at < first ? (above[at] ?? '') : part))
    return above
  })
}

/** Empty parts on the left beyond those that the cell above has. */
function dropSurplus(cell: readonly string[], width: number): readonly string[] {
  const empty = cell.findIndex((part) => part !== '')
  return cell.slice(Math.max(0, Math.min(empty, cell.length - Math.max(width, 2))))
}

function joinParts(cell: readonly string[]): string {
  return cell.filter((part) => part !== '').join(' ')
}
