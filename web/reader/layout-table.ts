import type { Span } from '../../corpus/model/span.ts'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { alignCells } from './align-cells.ts'
import { foldBlanks } from './fold-blanks.ts'
import type { ItemBlock, LaidCell, LaidRow } from './item-layout.ts'
import { overlaps } from './overlaps.ts'
import { splitLines, splitSpan, trimSpan } from './split-lines.ts'

type TableView = ItemView['tables'][number]
type RowView = TableView['rows'][number]
type TableBlock = Extract<ItemBlock, { kind: 'table' }>

function cellSpans(text: string, line: Span): readonly Span[] {
  return splitSpan(text, line, '\t').map((cell) => trimSpan(text, cell))
}

function emptyCell(line: Span): LaidCell {
  return { span: { start: line.start, end: line.start }, continued: false }
}

/** Lays the delivered cells of a row under the table's columns; a gap whose value comes from above is `continued`. */
function layRow(text: string, row: RowView, above: RowView | undefined): LaidRow {
  const spans = cellSpans(text, row.span)
  const columns = alignCells(
    spans.map((span) => text.slice(span.start, span.end)),
    row.cells,
  )
  const width = Math.max(row.cells.length, ...columns.map((column) => column + 1))
  const cells = Array.from({ length: width }, (_, column): LaidCell => {
    const span = spans[columns.indexOf(column)] ?? emptyCell(row.span).span
    const value = row.cells[column]
    const filledFromAbove = span.start === span.end && value !== undefined && value !== ''
    return { span, continued: filledFromAbove && value === above?.cells[column] }
  })
  return { kind: 'row', span: row.span, cells }
}

function layLine(text: string, line: Span, kind: 'header' | 'note'): LaidRow {
  const cells = kind === 'header' ? cellSpans(text, line) : [line]
  return { kind, span: line, cells: cells.map((span) => ({ span, continued: false })) }
}

/** The table's lines in reading order, taken apart into rows and the lines between them. */
function collectLines(
  text: string,
  table: TableView,
): readonly { readonly line: Span; readonly row?: RowView }[] {
  const rows = table.rows.toSorted((one, other) => one.span.start - other.span.start)
  const lines: { line: Span; row?: RowView }[] = []
  let start = table.span.start
  for (const row of rows) {
    for (const line of splitLines(text, { start, end: row.span.start })) lines.push({ line })
    lines.push({ line: row.span, row })
    start = row.span.end
  }
  for (const line of splitLines(text, { start, end: table.span.end })) lines.push({ line })
  return lines
}

/**
 * Lays out a table of an item: its header, its rows as delivered, and the lines between them. Header lines
 * that the table's later pieces repeat are left out, unless the highlight touches them.
 */
export function layoutTable(text: string, table: TableView, highlight: Span | undefined): TableBlock {
  const lines = collectLines(text, table)
  const firstRow = lines.findIndex(({ row }) => row !== undefined)
  const headerLines = lines.slice(0, Math.max(firstRow, 0)).map(({ line }) => line)
  const headerTexts = new Set(headerLines.map((line) => foldBlanks(text.slice(line.start, line.end))))
  headerTexts.add(foldBlanks(table.header.join('')))

  const oneToOne = headerLines.length === 1 || headerLines.some((line) => overlaps(line, highlight))
  const rows: LaidRow[] = []
  let above: RowView | undefined
  for (const [position, { line, row }] of lines.entries()) {
    if (row) {
      rows.push(layRow(text, row, above))
      above = row
    } else if (position < firstRow) {
      if (oneToOne) rows.push(layLine(text, line, 'header'))
    } else {
      const repeated = headerTexts.has(foldBlanks(text.slice(line.start, line.end)))
      if (!repeated) rows.push(layLine(text, line, 'note'))
      else if (overlaps(line, highlight)) rows.push(layLine(text, line, 'header'))
    }
  }
  const columns = Math.max(1, table.header.length, ...rows.map(({ cells }) => cells.length))
  const labels = oneToOne ? [] : table.header
  return { kind: 'table', span: table.span, caption: table.caption, columns, labels, rows }
}
