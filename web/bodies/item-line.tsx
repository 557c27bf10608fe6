import { useContext } from 'react'
import type { ItemSummaryView } from '../../server/api/schemas/bulletin.ts'
import { formatDate } from '../messages/format-date.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { Link } from '../routing/link.tsx'

/** A text among those of a body or person: title, number, body, person, date. */
export function ItemLine({ item }: { readonly item: ItemSummaryView }) {
  const { locale } = useContext(LocaleContext)
  const { id, title, documentNumber, body, person, date } = item
  const facts = [documentNumber, body, person, date === undefined ? undefined : formatDate(date, locale)]
  return (
    <Link className="item-line" href={`/bulletins/${id}`} lang="zh-CN">
      <span className="item-line-title">{title}</span>
      <span className="record-note">{joinFacts(facts.filter((fact) => fact !== undefined))}</span>
    </Link>
  )
}
