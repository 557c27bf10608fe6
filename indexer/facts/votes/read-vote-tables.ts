import { splitParagraphs } from '../../../corpus/text/split-paragraphs.ts'
import { splitCells } from '../../../corpus/tables/split-cells.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { isSummaryRow, readVoteRow, type PrintedRow } from './read-vote-row.ts'
import { readVoteHeader, type VoteHeader } from './read-vote-header.ts'
import type { VoteReading } from './vote-reading.ts'

/** A table of votes with its rows read; rows that could not be. */
export interface VoteTable {
  readonly span: Span
  readonly header: VoteHeader
  readonly readings: readonly VoteReading[]
  readonly unread: readonly PrintedRow[]
}

/** - 12 -: the foot of a page between two pieces of a table. */
const PAGE_NUMBER = /^[-—–\s]*\d{1,4}[-—–\s]*$/
/** |---|:--:| below a header in Markdown. */
const RULE = /^[\s|:-]+$/
/** 注：, 说明： below a table */
const NOTE = /^(?:注|备注|说明)[：:]/
const FEWEST_BLANK_CELLS = 3
const SENTENCE_MARK = /[。；：]/

interface DividedRow extends PrintedRow {
  readonly divider: 'tab' | 'bar' | 'blank' | 'none'
}

/** Tables of votes in a text: columns by tabs, by the bars of Markdown or by blanks, headers of one or two rows. */
export function readVoteTables(text: string): readonly VoteTable[] {
  const rows = splitParagraphs(text)
    .map((span) => ({ span, line: text.slice(span.start, span.end) }))
    .filter(({ line }) => !RULE.test(line) && !PAGE_NUMBER.test(line))
    .map(({ span, line }): DividedRow => ({ span, ...divide(line) }))
  const tables: VoteTable[] = []
  let at = 0
  while (at < rows.length) {
    const header = readVoteHeader(rows[at]?.cells ?? [], rows[at + 1]?.cells)
    const end = header ? findEnd(rows, at + header.height) : at + 1
    if (header && end > at + header.height) tables.push(readTable(rows.slice(at, end), header))
    at = end
  }
  return tables
}

function divide(line: string): Pick<DividedRow, 'cells' | 'divider'> {
  if (NOTE.test(line)) return { cells: [], divider: 'none' }
  if (line.includes('\t')) return { cells: splitCells(line), divider: 'tab' }
  if (line.split('|').length > 2) return { cells: splitCells(line), divider: 'bar' }
  const cells = line.trim().split(/\s+/)
  const isRow = cells.length >= FEWEST_BLANK_CELLS && !SENTENCE_MARK.test(line)
  return isRow ? { cells, divider: 'blank' } : { cells: [], divider: 'none' }
}

/** A table goes on over repeated headers to the first line that is not divided as its header is. */
function findEnd(rows: readonly DividedRow[], start: number): number {
  const divider = rows[start - 1]?.divider
  const end = rows.findIndex((row, at) => at >= start && (row.divider !== divider || row.cells.length < 2))
  return end < 0 ? rows.length : end
}

function readTable(rows: readonly PrintedRow[], header: VoteHeader): VoteTable {
  const heads = new Set(rows.slice(0, header.height).map(({ cells }) => cells.join('')))
  const body = rows.filter(
    (row) => row.cells.length > 1 && !heads.has(row.cells.join('')) && !isSummaryRow(row),
  )
  const read = body.map((row) => ({ row, reading: readVoteRow(header.columns, row) }))
  return {
    span: { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 },
    header,
    readings: scaleRatios(
      read.flatMap(({ reading }) => (reading ? [reading] : [])),
      header,
    ),
    unread: read.flatMap(({ row, reading }) => (reading ? [] : [row])),
  }
}

/** Shares printed as ratios (0.8298) through a whole table, without a per cent sign, made per cent. */
function scaleRatios(readings: readonly VoteReading[], header: VoteHeader): readonly VoteReading[] {
  const shares = readings.flatMap(({ counts }) =>
    counts.flatMap(({ share }) => (share === undefined ? [] : [share])),
  )
  const isRatio =
    shares.some((share) => share > 0) &&
    shares.every((share) => share <= 1) &&
    header.columns.every(({ isPercent }) => isPercent !== true)
  if (!isRatio) return readings
  return readings.map((reading) => ({
    ...reading,
    counts: reading.counts.map((count) =>
      count.share === undefined ? count : { ...count, share: Number((100 * count.share).toFixed(4)) },
    ),
  }))
}
