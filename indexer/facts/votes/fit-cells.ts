import { readVoteCell } from './read-vote-cell.ts'
import type { VoteColumn, VoteColumnRole } from './vote-column.ts'

const WORDS: ReadonlySet<VoteColumnRole> = new Set(['name', 'object', 'matter', 'unit'])
/** Columns whose cell print may leave out. */
const MAY_LACK: ReadonlySet<VoteColumnRole> = new Set([
  'choice',
  'votes',
  'share',
  'result',
  'other',
  'position',
])
/** More cells than that missing make every reading a guess. */
const MOST_LACKING = 3

/**
 * The ways in which a printed row can stand under the columns, each cell readable in its column: as it is, with
 * cells added where empty ones were lost, or with the parts of a divided column of words joined.
 */
export function fitCells(
  columns: readonly VoteColumn[],
  cells: readonly string[],
): readonly (readonly string[])[] {
  const padded = [...cells, ...Array.from({ length: Math.max(0, columns.length - cells.length) }, () => '')]
  const asPrinted = [padded].filter((way) => fits(columns, way))
  if (asPrinted.length > 0) return asPrinted
  if (cells.length > columns.length) return joinDivided(columns, cells)
  return addMissing(columns, cells).filter((way) => fits(columns, way))
}

function fits(columns: readonly VoteColumn[], cells: readonly string[]): boolean {
  return (
    cells.length === columns.length &&
    columns.every(({ role }, at) => readVoteCell(role, cells[at] ?? '') !== undefined)
  )
}

function joinDivided(
  columns: readonly VoteColumn[],
  cells: readonly string[],
): readonly (readonly string[])[] {
  const surplus = cells.length - columns.length
  return columns
    .map((_, at) => at)
    .filter((at) => WORDS.has(columns[at]?.role ?? 'other'))
    .map((at) => [
      ...cells.slice(0, at),
      joinParts(cells.slice(at, at + surplus + 1)),
      ...cells.slice(at + surplus + 1),
    ])
    .filter((way) => fits(columns, way))
}

/** 政府部门 | 市公安局 names the department in its last part; 李 | 钦 is one name. */
function joinParts(parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '')
  return filled.every((part) => part.length === 1) ? filled.join(' ') : (filled.at(-1) ?? '')
}

function addMissing(
  columns: readonly VoteColumn[],
  cells: readonly string[],
): readonly (readonly string[])[] {
  const lacking = columns.length - cells.length
  if (lacking < 1 || lacking > MOST_LACKING) return []
  return chooseColumns(columns, lacking).map((left) => {
    const rest = [...cells]
    return columns.map((_, at) => (left.includes(at) ? '' : (rest.shift() ?? '')))
  })
}

function chooseColumns(columns: readonly VoteColumn[], count: number): readonly (readonly number[])[] {
  const open = columns.map((_, at) => at).filter((at) => MAY_LACK.has(columns[at]?.role ?? 'other'))
  let chosen: readonly (readonly number[])[] = [[]]
  for (let step = 0; step < count; step += 1) {
    chosen = chosen.flatMap((some) =>
      open.filter((at) => at > (some.at(-1) ?? -1)).map((at) => [...some, at]),
    )
  }
  return chosen
}
