import type { Span } from '../../corpus/model/span.ts'
import { useMessages } from '../messages/use-messages.ts'
import { HighlightedText } from './highlighted-text.tsx'
import type { ItemBlock, LaidRow } from './item-layout.ts'

type TableBlock = Extract<ItemBlock, { kind: 'table' }>

interface TextProps {
  readonly text: string
  readonly highlight: Span | undefined
}

function TableLine({ row, columns, text, highlight }: TextProps & { readonly row: LaidRow; readonly columns: number }) {
  if (row.kind === 'note') {
    return (
      <tr data-start={row.span.start}>
        <td className="table-note" colSpan={columns}>
          <HighlightedText text={text} span={row.span} highlight={highlight} />
        </td>
      </tr>
    )
  }
  const Cell = row.kind === 'header' ? 'th' : 'td'
  return (
    <tr data-start={row.span.start}>
      {row.cells.map(({ span, continued }, column) => (
        <Cell
          key={column}
          scope={row.kind === 'header' && span.start < span.end ? 'col' : undefined}
          className={continued ? 'continued' : undefined}
        >
          <HighlightedText text={text} span={span} highlight={highlight} />
        </Cell>
      ))}
    </tr>
  )
}

/** A table of an item; it scrolls sideways inside its frame where the window is too narrow for it. */
export function ItemTable({ text, table, highlight }: TextProps & { readonly table: TableBlock }) {
  const messages = useMessages()
  const { rows, columns, labels, caption } = table
  const bodyStart = Math.max(0, rows.findIndex(({ kind }) => kind !== 'header'))
  const lines = (part: readonly LaidRow[]) =>
    part.map((row) => (
      <TableLine key={row.span.start} row={row} columns={columns} text={text} highlight={highlight} />
    ))
  return (
    <div
      className="table-frame"
      role="region"
      aria-label={caption || messages.tableLabel}
      tabIndex={0}
      data-start={table.span.start}
    >
      <table>
        <thead>
          {labels.length > 0 && (
            <tr>
              {labels.map((label, column) => (
                <th key={column} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          )}
          {lines(rows.slice(0, bodyStart))}
        </thead>
        <tbody>{lines(rows.slice(bodyStart))}</tbody>
      </table>
    </div>
  )
}
