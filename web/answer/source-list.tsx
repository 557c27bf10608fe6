import { useContext, useId } from 'react'
import type { CitationView } from '../../server/api/schemas/answer.ts'
import { CiteButton } from '../cite/cite-button.tsx'
import { LocaleContext } from '../messages/locale-context.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { useMessages } from '../messages/use-messages.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import type { SourceReference } from '../routing/route.ts'
import { describeSource } from './describe-source.ts'
import { sourceOf } from './source-of.ts'

interface SourceListProps {
  readonly citations: readonly CitationView[]
  readonly onOpenSource: (source: SourceReference) => void
}

/** The numbered sources of an answer; each opens beside it, or in a window of its own with a modifier key. */
export function SourceList({ citations, onOpenSource }: SourceListProps) {
  const messages = useMessages()
  const titleId = useId()
  const { locale } = useContext(LocaleContext)
  return (
    <section className="sources" aria-labelledby={titleId}>
      <h3 id={titleId} className="sources-title">
        {messages.sourcesTitle(citations.length)}
      </h3>
      <ol className="source-list" lang="zh-CN">
        {citations.map((citation) => {
          const { title, facts, section } = describeSource(citation.passage, messages, locale)
          const { bulletin } = citation.passage
          const source = sourceOf(citation)
          const address = formatRoute({ name: 'item', bulletinId: bulletin.id, ...source })
          return (
            <li key={citation.n} className="source-line">
              <Link className="source" href={address} onOpen={() => onOpenSource(source)}>
                <span className="source-number">{citation.n}</span>
                <span className="source-words">
                  <span className="source-title">{title}</span>
                  <span className="source-facts">{joinFacts(facts)}</span>
                  {section.length > 0 && <span className="source-section">{section.join(' › ')}</span>}
                </span>
              </Link>
              <CiteButton id={citation.passage.id} title={title} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
