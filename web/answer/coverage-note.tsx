import { useContext } from 'react'
import type { CoverageView } from '../../server/api/schemas/answer.ts'
import { formatDate } from '../messages/format-date.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'

/** Which bulletins were searched, and the period they cover. */
export function CoverageNote({
  coverage,
  open,
}: {
  readonly coverage: CoverageView
  readonly open: boolean
}) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const { bulletins, from, to } = coverage
  if (bulletins.length === 0) return null
  return (
    <details className="coverage" open={open}>
      <summary>
        {messages.searchedTitle(bulletins.length)}
        <span className="coverage-period">
          {messages.searchedPeriod(formatDate(from, locale), formatDate(to, locale))}
        </span>
      </summary>
      <ul className="coverage-list" lang="zh-CN">
        {bulletins.map(({ id, title, date }) => (
          <li key={id}>
            <Link href={formatRoute({ name: 'bulletin', bulletinId: id })}>{title}</Link>{' '}
            <time dateTime={date}>{formatDate(date, locale)}</time>
          </li>
        ))}
      </ul>
    </details>
  )
}
