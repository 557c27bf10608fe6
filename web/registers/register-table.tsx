import { useContext } from 'react'
import { LocaleContext } from '../messages/locale-context.ts'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import type { SourceReference } from '../routing/route.ts'
import { RecordProof } from './record-proof.tsx'
import type { RecordView } from './record-view.ts'
import type { RegisterLayout } from './register-column.ts'

/** Laid out as cards in a narrow window, elements lose the roles that their tags give them. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  header: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

interface RegisterTableProps<Entry extends RecordView> {
  readonly label: string
  readonly records: readonly Entry[]
  readonly layout: RegisterLayout<Entry>
  readonly onOpenSource: (source: SourceReference) => void
}

/** The records of a register, a line each: a table in a wide window, cards in a narrow one. */
export function RegisterTable<Entry extends RecordView>(props: RegisterTableProps<Entry>) {
  const { label, records, layout, onOpenSource } = props
  const { locale } = useContext(LocaleContext)
  const columns = layout.columns(useRegisterMessages(), locale)
  return (
    <table className="register-table" aria-label={label} {...ROLES.table}>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {columns.map(({ name, kind }) => (
            <th key={name} scope="col" className={`cell-${kind}`} {...ROLES.header}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {records.map((record) => (
          <tr key={record.id} className="record" tabIndex={-1} {...ROLES.row}>
            {columns.map(({ name, kind, cell }) => (
              <td key={name} className={`cell-${kind}`} data-name={name} {...ROLES.cell}>
                {cell(record)}
                {kind === 'words' && (
                  <RecordProof record={record} words={layout.wordsOf(record)} onOpenSource={onOpenSource} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
