import type { Span } from '../../corpus/model/span.ts'
import { useMessages } from '../messages/use-messages.ts'
import { keyByPlace } from '../page/key-by-place.ts'
import { ScrollFrame } from '../page/scroll-frame.tsx'
import type { ItemBlock, LaidRow } from './item-layout.ts'
import { ItemTableRow } from './item-table-row.tsx'

interface ItemTableProps {
  readonly text: string
  readonly table: Extract<ItemBlock, { kind: 'table' }>
  readonly highlight: Span | undefined
}

/** A table of an item; it scrolls sideways inside its frame where the window is too narrow for it. */
export function ItemTable({ text, table, highlight }: ItemTableProps) {
  const messages = useMessages()
  const { rows, columns, labels, caption } = table
  const firstRow = rows.findIndex(({ kind }) => kind !== 'header')
  const bodyStart = firstRow === -1 ? rows.length : firstRow
  const lines = (part: readonly LaidRow[]) =>
    part.map((row) => (
      <ItemTableRow key={row.span.start} row={row} columns={columns} text={text} highlight={highlight} />
    ))
  return (
    <ScrollFrame className="table-frame" label={caption || messages.tableLabel} data-start={table.span.start}>
      <table>
        <thead>
          {labels.length > 0 && (
            <tr>
              {keyByPlace(labels).map(({ place, entry }) => (
                <th key={place} scope="col">
                  {entry}
                </th>
              ))}
            </tr>
          )}
          {lines(rows.slice(0, bodyStart))}
        </thead>
        <tbody>{lines(rows.slice(bodyStart))}</tbody>
      </table>
    </ScrollFrame>
  )
}
