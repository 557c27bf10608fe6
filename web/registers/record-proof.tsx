import { useContext, useId, useState } from 'react'
import { describeSource } from '../answer/describe-source.ts'
import { QuoteText } from '../answer/quote-text.tsx'
import { CiteButton } from '../cite/cite-button.tsx'
import { joinFacts } from '../messages/join-facts.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { CopyButton } from '../page/copy-button.tsx'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import type { SourceReference } from '../routing/route.ts'
import type { RecordView } from './record-view.ts'

/** Characters of a record's words that name its link, enough to tell the links of a page apart. */
const NAME_LENGTH = 30

interface RecordProofProps {
  readonly record: RecordView
  /** The words that stand in the record's line. */
  readonly words: string
  readonly onOpenSource: (source: SourceReference) => void
}

function ProofDetails({ record, words }: Omit<RecordProofProps, 'onOpenSource'>) {
  const messages = useMessages()
  const { sameWords } = useRegisterMessages()
  const { locale } = useContext(LocaleContext)
  const { citation, quote } = record
  const { title, facts, section } = describeSource(citation, messages, locale)
  return (
    <>
      {quote === words ? (
        <p className="record-note">{sameWords}</p>
      ) : (
        <blockquote className="proof-quote" lang="zh-CN">
          <QuoteText quote={quote} />
        </blockquote>
      )}
      <p className="proof-title" lang="zh-CN">
        {title}
      </p>
      <p className="record-note" lang="zh-CN">
        {joinFacts(facts)}
      </p>
      {section.length > 0 && (
        <p className="record-note" lang="zh-CN">
          {section.join(' › ')}
        </p>
      )}
      <div className="proof-actions">
        <CiteButton id={citation.id} title={title} />
        <CopyButton label={messages.copyLink} text={() => new URL(citation.url, location.origin).href} />
      </div>
    </>
  )
}

/** What proves a record: a link to the place in the text, and on demand the words and where they stand. */
export function RecordProof({ record, words, onOpenSource }: RecordProofProps) {
  const { open, openFor, proof } = useRegisterMessages()
  const [shown, setShown] = useState(false)
  const id = useId()
  const { bulletin, item, span } = record.citation
  const source = { itemId: item.id, span }
  return (
    <div className="proof">
      <Link
        className="proof-open"
        href={formatRoute({ name: 'item', bulletinId: bulletin.id, ...source })}
        aria-label={openFor(words.slice(0, NAME_LENGTH))}
        onOpen={() => onOpenSource(source)}
      >
        {open}
      </Link>
      <button
        type="button"
        className="proof-button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {proof}
      </button>
      <div id={id} className="proof-details" hidden={!shown}>
        {shown && <ProofDetails record={record} words={words} />}
      </div>
    </div>
  )
}
