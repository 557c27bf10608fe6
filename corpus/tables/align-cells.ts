import { measureMisfit, profileColumn, type ColumnProfile } from './column-profile.ts'

/** A row's cells per column; a column that the row divides in two holds more than one part. */
export type AlignedRow = readonly (readonly string[])[]

/** Dividing a column is taken for granted only where the row has cells to spare. */
const COST_OF_DIVISION = 0.6

/**
 * Puts each row's cells under the header's columns. Rows with as many cells as the header show what a column
 * looks like; a longer row has one column divided in two or more, the one with which its cells fit best.
 */
export function alignCells(width: number, rows: readonly (readonly string[])[]): readonly AlignedRow[] {
  const regular = rows.filter((row) => row.length === width)
  const sample = regular.length > 0 ? regular : rows
  const profiles = Array.from({ length: width }, (_, at) => profileColumn(sample.map((row) => row[at] ?? '')))
  return rows.map((row) => alignRow(row, profiles))
}

function alignRow(row: readonly string[], profiles: readonly ColumnProfile[]): AlignedRow {
  const surplus = Math.max(0, row.length - profiles.length)
  const widest = row.length < profiles.length ? 0 : surplus + 1
  const ways = Array.from({ length: widest + 1 }, (_, extra) => extra)
    .filter((extra) => extra >= surplus)
    .flatMap((extra) => waysToDivide(row, extra, profiles))
  const costs = ways.map((way) => costOf(way, profiles, surplus))
  return ways[costs.indexOf(Math.min(...costs))] ?? row.map((cell) => [cell])
}

/** A column of numbers is never divided. */
function waysToDivide(
  row: readonly string[],
  extra: number,
  profiles: readonly ColumnProfile[],
): readonly AlignedRow[] {
  const columns = profiles.map((_, at) => at).filter((at) => (profiles[at]?.numbers ?? 0) < 0.5)
  return (extra === 0 ? [0] : columns).map((divided) =>
    profiles.map((_, column) => {
      if (column < divided) return [row[column] ?? '']
      if (column === divided) return row.slice(column, column + extra + 1)
      return [row[column + extra] ?? '']
    }),
  )
}

function partsOf(cell: readonly string[]): readonly string[] {
  const filled = cell.filter((part) => part !== '')
  return filled.length > 0 ? filled : ['']
}

/** A divided column has to fit with each of its parts. */
function costOf(way: AlignedRow, profiles: readonly ColumnProfile[], surplus: number): number {
  const parts = way.reduce((sum, cell) => sum + cell.length - 1, 0)
  const misfit = way.reduce((sum, cell, at) => {
    const profile = profiles[at]
    return profile ? sum + Math.max(...partsOf(cell).map((part) => measureMisfit(part, profile))) : sum
  }, 0)
  return misfit + COST_OF_DIVISION * Math.max(0, parts - surplus)
}
