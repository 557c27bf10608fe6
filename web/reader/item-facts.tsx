import { useContext } from 'react'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { formatDate } from '../messages/format-date.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'

/** What is known of an item: who, when, which number, where printed. */
export function ItemFacts({ item }: { readonly item: ItemView }) {
  const { facts, pages } = useMessages()
  const { locale } = useContext(LocaleContext)
  const known: readonly (readonly [string, string | undefined])[] = [
    [facts.body, item.body],
    [facts.person, item.person],
    [facts.position, item.position],
    [facts.documentNumber, item.documentNumber],
    [facts.registrationNumber, item.registrationNumber],
    [facts.meeting, item.meeting],
    [facts.date, formatDate(item.date ?? item.bulletin.date, locale)],
    [facts.pages, item.pages && pages(item.pages.from, item.pages.to)],
  ]
  return (
    <dl className="facts">
      {known.map(
        ([name, value]) =>
          value && (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd lang="zh-CN">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
