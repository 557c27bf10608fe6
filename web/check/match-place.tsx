import { useContext } from 'react'
import type { QuoteMatchView } from '../../server/api/schemas/quote-check.ts'
import { describeSource } from '../answer/describe-source.ts'
import { QuoteText } from '../answer/quote-text.tsx'
import { CiteButton } from '../cite/cite-button.tsx'
import { joinFacts } from '../messages/join-facts.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { CopyButton } from '../page/copy-button.tsx'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import type { SourceReference } from '../routing/route.ts'

interface MatchPlaceProps {
  readonly match: QuoteMatchView
  /** Whether the bulletin's words stand with the place. */
  readonly showsWords: boolean
  readonly onOpenSource: (source: SourceReference) => void
}

/** A place of the bulletins: its words, where they stand, and the means to open, cite and pass on. */
export function MatchPlace({ match: { passage, source: words }, showsWords, onOpenSource }: MatchPlaceProps) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const { bulletin, item, span, id } = passage
  const { title, facts, section } = describeSource(passage, messages, locale)
  const source = { itemId: item.id, span }
  const address = formatRoute({ name: 'item', bulletinId: bulletin.id, ...source })
  return (
    <div className="place">
      {showsWords && (
        <blockquote className="place-words" lang="zh-CN">
          <QuoteText quote={words} />
        </blockquote>
      )}
      <div className="place-foot">
        <Link className="source" href={address} lang="zh-CN" onOpen={() => onOpenSource(source)}>
          <span className="source-words">
            <span className="source-title">{title}</span>
            <span className="source-facts">{joinFacts(facts)}</span>
            {section.length > 0 && <span className="source-section">{section.join(' › ')}</span>}
          </span>
        </Link>
        <div className="place-actions">
          <CiteButton id={id} title={title} />
          <CopyButton label={messages.copyLink} text={() => new URL(address, location.origin).href} />
        </div>
      </div>
    </div>
  )
}
