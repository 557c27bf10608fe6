import { addresses } from '../api/addresses.ts'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import type { RegisterRoute } from '../routing/route.ts'

/** Records the API gives at once. */
const MOST_RECORDS = 200

/** The same records as files: all of them as comma-separated values, as many as one page of the API holds as JSON. */
export function RegisterDownloads({
  route,
  total,
}: {
  readonly route: RegisterRoute
  readonly total: number
}) {
  const { csv, json, downloadLabel } = useRegisterMessages()
  const { register, filters } = route
  return (
    <ul className="downloads" aria-label={downloadLabel}>
      <li>
        <a
          className="quiet-button"
          href={addresses.register(register, filters, { format: 'csv' })}
          download={`${register}.csv`}
        >
          {csv}
        </a>
      </li>
      <li>
        <a
          className="quiet-button"
          href={addresses.register(register, filters, { limit: String(MOST_RECORDS) })}
          download={`${register}.json`}
        >
          {json(MOST_RECORDS, total)}
        </a>
      </li>
    </ul>
  )
}
