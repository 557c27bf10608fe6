import { useContext } from 'react'
import type { CitationView } from '../../server/api/schemas/answer.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { useMessages } from '../messages/use-messages.ts'
import { describeSource } from './describe-source.ts'
import { QuoteText } from './quote-text.tsx'

/** The quote behind a citation mark, and where it stands. */
export function CitationPreview({ id, citation }: { readonly id: string; readonly citation: CitationView }) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const { title, facts } = describeSource(citation.passage, messages, locale)
  return (
    <span role="tooltip" id={id} className="preview">
      <span className="preview-quote">
        <QuoteText quote={citation.quote} />
      </span>
      <span className="preview-place">{joinFacts([title, ...facts])}</span>
    </span>
  )
}
