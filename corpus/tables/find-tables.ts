import { shapeOfLine } from '../genre/line-shape.ts'
import type { Span } from '../model/span.ts'
import type { Table } from '../model/table.ts'
import { compactTitle } from '../text/compact-title.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import { alignCells } from './align-cells.ts'
import { fillMergedCells } from './fill-merged-cells.ts'
import { isHeaderRow } from './is-header-row.ts'
import { splitCells } from './split-cells.ts'

interface PrintedRow {
  readonly span: Span
  readonly cells: readonly string[]
}

interface PrintedTable {
  readonly header: readonly string[]
  readonly caption: string
  readonly start: number
  readonly rows: PrintedRow[]
}

/** - 12 -: the foot of a page between two pieces of a table. */
const PAGE_NUMBER = /^[-—–\s]*\d{1,4}[-—–\s]*$/
const CAPTION_END = /[。；，,]$/
const LONGEST_CAPTION = 80
const LINES_TO_CAPTION = 2

/** The tables of an item's text; the pieces that page breaks left, each with the header repeated, make one table. */
export function findTables(text: string): readonly Table[] {
  const tables: PrintedTable[] = []
  let open: PrintedTable | undefined
  const paragraphs = splitParagraphs(text)
  paragraphs.forEach((span, at) => {
    const line = text.slice(span.start, span.end)
    if (shapeOfLine(line) !== 'table-row') {
      if (!PAGE_NUMBER.test(line)) open = undefined
      return
    }
    const cells = splitCells(line)
    const header = isHeaderRow(cells) ? cells.filter((cell) => cell !== '').map(compactTitle) : undefined
    if (header && open && isRepeated(header, open.header)) return
    if (header) {
      open = { header, caption: findCaption(text, paragraphs.slice(0, at)), start: span.start, rows: [] }
      tables.push(open)
    } else open?.rows.push({ span, cells })
  })
  return tables.filter((table) => table.rows.length > 0).map(toTable)
}

function isRepeated(header: readonly string[], first: readonly string[]): boolean {
  return header.join('') === first.join('')
}

/** The nearest line above that is no sentence: the table's title. */
function findCaption(text: string, above: readonly Span[]): string {
  const lines = above.slice(-LINES_TO_CAPTION).map((span) => text.slice(span.start, span.end))
  const caption = lines.findLast(
    (line) =>
      line.length <= LONGEST_CAPTION &&
      !CAPTION_END.test(line) &&
      !/[：:。]/.test(line) &&
      !line.includes('\t'),
  )
  return caption ?? ''
}

function toTable(table: PrintedTable): Table {
  const cells = fillMergedCells(
    alignCells(
      table.header.length,
      table.rows.map((row) => row.cells),
    ),
  )
  return {
    span: { start: table.start, end: table.rows.at(-1)?.span.end ?? table.start },
    caption: table.caption,
    header: table.header,
    rows: table.rows.map((row, at) => ({ span: row.span, cells: cells[at] ?? [] })),
  }
}
