import type { ItemSummaryView } from '../../server/api/schemas/bulletin.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Link } from '../routing/link.tsx'

/** A line of a printed contents: title, who, and the page at the end of the leader. */
export function ContentsLine({ item }: { readonly item: ItemSummaryView }) {
  const messages = useMessages()
  const { id, ordinal, title, body, person, documentNumber, pages } = item
  const who = joinFacts([documentNumber, body, person].filter((part) => part !== undefined))
  return (
    <Link className="contents-line" href={`/bulletins/${id}`}>
      <span className="contents-ordinal">{ordinal}</span>
      <span className="contents-words" lang="zh-CN">
        <span className="contents-name">{title}</span>
        {who !== '' && <span className="contents-who">{who}</span>}
      </span>
      <span className="contents-leader" aria-hidden="true" />
      {pages && (
        <span className="contents-page">
          <span className="visually-hidden">{messages.pages(pages.from, pages.to)}</span>
          <span aria-hidden="true">{pages.from}</span>
        </span>
      )}
    </Link>
  )
}
