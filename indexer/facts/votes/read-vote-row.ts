import type { Span } from '../../../corpus/model/span.ts'
import type { VoteCount } from '../vote-result.ts'
import { checkShares } from './check-shares.ts'
import { fitCells } from './fit-cells.ts'
import { readVoteCell, type VoteCell } from './read-vote-cell.ts'
import type { VoteColumn, VoteColumnRole } from './vote-column.ts'
import type { VoteReading } from './vote-reading.ts'

/** A printed row of a table of votes. */
export interface PrintedRow {
  readonly span: Span
  readonly cells: readonly string[]
}

interface ReadCell {
  readonly column: VoteColumn
  readonly cell: VoteCell
}

/** Columns that can name who or what was voted on, the first that a row has counts. */
const SUBJECT_ROLES: readonly VoteColumnRole[] = ['name', 'object', 'matter', 'unit']
/** 有效票数 before 收回票数 before 发出票数: the ballots that shares are of. */
const BALLOTS: readonly RegExp[] = [/有效/, /收回|回收|实收/, /总|投票|参加|实到|测评/, /./]
/** 最终得分 where several scores are printed. */
const FINAL_SCORE = /最终|综合|总/
/** 合计, 平均: rows that sum up the others. */
const SUMMARY = /^(?:合计|总计|小计|平均|总体|全部)/

/** Whether a row sums up the others (合计, 平均). */
export function isSummaryRow({ cells }: PrintedRow): boolean {
  return SUMMARY.test((cells.find((cell) => cell !== '') ?? '').replaceAll(/\s/g, ''))
}

/** Reads a row under the columns of its table; undefined where its cells can stand under them in no way or in several. */
export function readVoteRow(columns: readonly VoteColumn[], row: PrintedRow): VoteReading | undefined {
  const readings = fitCells(columns, row.cells).flatMap((cells) => {
    const read = columns.map((column, at) => ({
      column,
      cell: readVoteCell(column.role, cells[at] ?? '') ?? {},
    }))
    const reading = toReading(read, row.span)
    return reading === undefined ? [] : [reading]
  })
  if (readings.length === 1) return readings[0]
  const consistent = readings.filter(
    (reading) => reading.counts.length > 0 && checkShares(reading).length === 0,
  )
  return consistent.length === 1 ? consistent[0] : undefined
}

function toReading(read: readonly ReadCell[], span: Span): VoteReading | undefined {
  const wordsOf = (role: VoteColumnRole): string | undefined =>
    read.find(({ column, cell }) => column.role === role && cell.words !== undefined)?.cell.words
  const role = SUBJECT_ROLES.find((one) => read.some(({ column }) => column.role === one))
  const subject = role === undefined ? undefined : wordsOf(role)
  const counts = readCounts(read)
  const score = readScore(read)
  const result = wordsOf('result')
  const isEmpty = counts.every(isBlank) && score === undefined && result === undefined
  if (subject === undefined || isEmpty) return undefined
  return {
    span,
    subject,
    counts,
    ...definedOf('unit', role === 'unit' ? undefined : wordsOf('unit')),
    ...definedOf('position', wordsOf('position')),
    ...definedOf('ballots', readBallots(read)),
    ...definedOf('score', score),
    ...definedOf('result', result),
  }
}

function isBlank({ votes, share }: VoteCount): boolean {
  return votes === undefined && share === undefined
}

function definedOf<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const pair: Partial<Record<K, V>> = {}
  if (value !== undefined) pair[key] = value
  return pair
}

/** One count per choice in the order of the columns; a choice without numbers stays, for the arithmetic. */
function readCounts(read: readonly ReadCell[]): readonly VoteCount[] {
  const counts = new Map<string, VoteCount>()
  for (const { column, cell } of read) {
    if (column.choice === undefined) continue
    counts.set(column.choice, {
      ...counts.get(column.choice),
      choice: column.choice,
      ...definedOf('votes', cell.votes),
      ...definedOf('share', cell.share),
    })
  }
  return [...counts.values()]
}

function readBallots(read: readonly ReadCell[]): number | undefined {
  const columns = read.filter(({ column }) => column.role === 'ballots')
  return BALLOTS.map((form) => columns.find(({ column }) => form.test(column.name))?.cell.votes).find(
    (votes) => votes !== undefined,
  )
}

/** The only score, or the final one of several. */
function readScore(read: readonly ReadCell[]): number | undefined {
  const scores = read.filter(({ column }) => column.role === 'score')
  const final = scores.length === 1 ? scores : scores.filter(({ column }) => FINAL_SCORE.test(column.name))
  return final.length === 1 ? final[0]?.cell.value : undefined
}
