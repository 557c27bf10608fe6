import { readVoteColumn } from './read-vote-column.ts'
import type { VoteColumn, VoteColumnRole } from './vote-column.ts'

const SUBJECTS: ReadonlySet<VoteColumnRole> = new Set(['name', 'object', 'matter', 'unit'])
const COUNTED: ReadonlySet<VoteColumnRole> = new Set(['choice', 'votes', 'share'])
const OUTCOMES: ReadonlySet<VoteColumnRole> = new Set(['score', 'result'])
/** Headings over several columns of choices: 测评等次, 得票情况. */
const GROUP = /(?:等次|结果|情况|票数|得票|满意度|测评|评价|评议)$/
/** Below a choice: 票数, 占比%. */
const BELOW_CHOICE = '满意'
const LONGEST_HEADING = 20

/** The columns of a table of votes and how many of the rows given are its header. */
export interface VoteHeader {
  readonly columns: readonly VoteColumn[]
  readonly height: number
}

/** Reads the header of a table of votes from one row, or from two where 票数 and 占比 stand below 满意; undefined where the row heads no such table. */
export function readVoteHeader(
  first: readonly string[],
  second: readonly string[] | undefined,
): VoteHeader | undefined {
  if (!first.every(mayHead)) return undefined
  const columns = readOneRow(first)
  if (second !== undefined && isBelow(second) && columns.some(({ role }) => SUBJECTS.has(role))) {
    const joined = joinRows(first, second)
    return joined && hasVotes(joined) ? { columns: joined, height: 2 } : undefined
  }
  return hasVotes(columns) ? { columns, height: 1 } : undefined
}

function mayHead(cell: string): boolean {
  return cell.length <= LONGEST_HEADING && !/[\d。；]/.test(cell)
}

/** A bare 占比 belongs to the choice in the column before it. */
function readOneRow(cells: readonly string[]): readonly VoteColumn[] {
  let choice: string | undefined
  const columns = cells.map((cell) => {
    const column = readVoteColumn(cell, choice)
    choice = column.choice
    return column
  })
  return nameBareRates(columns)
}

/** 满意率 where no other choice has a share may count 基本满意 too: it keeps its own name. */
function nameBareRates(columns: readonly VoteColumn[]): readonly VoteColumn[] {
  const shares = columns.filter(({ role }) => role === 'share')
  return columns.map((column) =>
    shares.length === 1 && /^(?:综合|总体)?满意率/.test(column.name)
      ? { ...column, choice: '满意率' }
      : column,
  )
}

function hasVotes(columns: readonly VoteColumn[]): boolean {
  const hasSubject = columns.some(({ role }) => SUBJECTS.has(role))
  return hasSubject && columns.some(({ role }) => COUNTED.has(role) || OUTCOMES.has(role))
}

function isBelow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return (
    filled.length > 0 &&
    filled.every((cell) => mayHead(cell) && COUNTED.has(readVoteColumn(cell, BELOW_CHOICE).role))
  )
}

/** Rows that keep empty cells under merged ones are joined by position, others by sharing the lower cells out. */
function joinRows(first: readonly string[], second: readonly string[]): readonly VoteColumn[] | undefined {
  const choices = first.filter((cell) => COUNTED.has(readVoteColumn(cell).role)).length
  const isCompact = choices > 1 && !first.slice(1).includes('')
  const isPadded = second[0] === ''
  return isCompact || !isPadded ? shareOut(first, second) : joinByPosition(first, second)
}

function joinByPosition(first: readonly string[], second: readonly string[]): readonly VoteColumn[] {
  const width = Math.max(first.length, second.length)
  return Array.from({ length: width }, (_, at) => {
    const below = second[at] ?? ''
    const above = first.slice(0, at + 1).findLast((cell) => cell !== '') ?? ''
    return below === '' ? readVoteColumn(first[at] ?? '') : joinHeadings(above, below)
  })
}

function shareOut(first: readonly string[], second: readonly string[]): readonly VoteColumn[] | undefined {
  const above = first.filter((cell) => cell !== '')
  const below = second.filter((cell) => cell !== '')
  const choices = above.filter((cell) => COUNTED.has(readVoteColumn(cell).role))
  const groups = choices.length > 0 ? choices : above.filter((cell) => GROUP.test(cell))
  const each = below.length / groups.length
  if (!Number.isInteger(each) || (choices.length === 0 && groups.length !== 1)) return undefined
  let taken = 0
  return above.flatMap((cell) => {
    if (!groups.includes(cell)) return [readVoteColumn(cell)]
    taken += each
    return below.slice(taken - each, taken).map((lower) => joinHeadings(cell, lower))
  })
}

function joinHeadings(above: string, below: string): VoteColumn {
  return readVoteColumn(below, readVoteColumn(above).choice)
}
