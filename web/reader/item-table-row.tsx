import type { Span } from '../../corpus/model/span.ts'
import { keyByPlace } from '../page/key-by-place.ts'
import { HighlightedText } from './highlighted-text.tsx'
import type { LaidCell, LaidRow } from './item-layout.ts'

interface ItemTableRowProps {
  readonly row: LaidRow
  /** Columns of the table, which a line that is no row spans. */
  readonly columns: number
  readonly text: string
  readonly highlight: Span | undefined
}

/** Characters from which a cell needs a wide column to be read. */
const LONG_CELL = 18

function cellClass({ span, continued }: LaidCell): string | undefined {
  if (continued) return 'continued'
  return span.end - span.start >= LONG_CELL ? 'long' : undefined
}

/** One line of an item's table. */
export function ItemTableRow({ row, columns, text, highlight }: ItemTableRowProps) {
  if (row.kind === 'note') {
    return (
      <tr data-start={row.span.start}>
        <td className="table-note" colSpan={columns}>
          <HighlightedText text={text} span={row.span} highlight={highlight} />
        </td>
      </tr>
    )
  }
  return (
    <tr data-start={row.span.start}>
      {keyByPlace(row.cells).map(({ place, entry }) => {
        const isHeader = row.kind === 'header' && entry.span.start < entry.span.end
        const Cell = isHeader ? 'th' : 'td'
        return (
          <Cell key={place} scope={isHeader ? 'col' : undefined} className={cellClass(entry)}>
            <HighlightedText text={text} span={entry.span} highlight={highlight} />
          </Cell>
        )
      })}
    </tr>
  )
}
