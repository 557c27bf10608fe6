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

interface Group {
  readonly cell: string
  /** Columns below it, by the empty cells printed after it. */
  readonly width: number
  readonly isOpen: boolean
}

/**
 * The lower cells stand under the headings of choices (满意 over 票数, 占比), or under one group (测评等次 over 满意,
 * 基本满意). How many belong to each is told by the empty cells after it; where print leaves those out, they share alike.
 */
function joinRows(first: readonly string[], second: readonly string[]): readonly VoteColumn[] | undefined {
  const below = second.filter((cell) => cell !== '')
  const groups = shareOut(groupCells(first), below.length)
  let taken = 0
  return groups?.flatMap(({ cell, width, isOpen }) => {
    if (!isOpen) return [readVoteColumn(cell), ...Array.from({ length: width - 1 }, () => readVoteColumn(''))]
    taken += width
    return below.slice(taken - width, taken).map((lower) => joinHeadings(cell, lower))
  })
}

function groupCells(cells: readonly string[]): readonly Group[] {
  const starts = cells.map((_, at) => at).filter((at) => at === 0 || cells[at] !== '')
  const hasChoices = cells.some(isChoice)
  return starts.map((start, at) => ({
    cell: cells[start] ?? '',
    width: (starts[at + 1] ?? cells.length) - start,
    isOpen: hasChoices ? isChoice(cells[start] ?? '') : GROUP.test(cells[start] ?? ''),
  }))
}

function isChoice(cell: string): boolean {
  return COUNTED.has(readVoteColumn(cell).role)
}

/** Widths that hold all lower cells; undefined where they cannot be told. */
function shareOut(groups: readonly Group[], lower: number): readonly Group[] | undefined {
  const open = groups.filter(({ isOpen }) => isOpen)
  const printed = open.reduce((sum, { width }) => sum + width, 0)
  if (printed === lower) return groups
  const each = lower / open.length
  const last = open.at(-1)
  if (open.every(({ width }) => width === 1) && Number.isInteger(each)) {
    return groups.map((group) => (group.isOpen ? { ...group, width: each } : group))
  }
  if (last === undefined || last !== groups.at(-1) || lower < printed) return undefined
  return groups.map((group) => (group === last ? { ...group, width: last.width + lower - printed } : group))
}

function joinHeadings(above: string, below: string): VoteColumn {
  return readVoteColumn(below, readVoteColumn(above).choice)
}
