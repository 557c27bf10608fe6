import type { BulletinSummaryView } from '../../server/api/schemas/bulletin.ts'
import { formatDate } from '../messages/format-date.ts'
import type { Locale } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'

/** What is printed of a bulletin beside its title: publisher, issue, cumulative number, date; each once. */
export function listBulletinFacts(
  { publisher, issue, cumulativeNumber, date }: BulletinSummaryView,
  messages: Messages,
  locale: Locale,
): readonly string[] {
  const facts = [
    publisher,
    issue,
    cumulativeNumber === undefined ? undefined : messages.cumulativeNumber(cumulativeNumber),
    formatDate(date, locale),
  ]
  return [...new Set(facts.filter((fact) => fact !== undefined))]
}
