import type { QuoteCheckView } from '../../server/api/schemas/quote-check.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { SourceReference } from '../routing/route.ts'
import { CheckFindings } from './check-findings.tsx'
import { VerdictShape } from './verdict-shape.tsx'

/** UTF-16 units from which a text that was not found may be an article whose quotation marks were lost. */
const ARTICLE_LENGTH = 120

interface QuotationCheckProps {
  readonly check: QuoteCheckView
  readonly onOpenSource: (source: SourceReference) => void
}

/** The verdict on one quotation, the reason for it, and the places it is from. */
export function QuotationCheck({ check, onOpenSource }: QuotationCheckProps) {
  const messages = useMessages()
  const { verdict, explanation, text } = check
  return (
    <>
      <div className={`verdict verdict-${verdict}`}>
        <VerdictShape verdict={verdict} />
        <div className="verdict-words">
          <h2 id="check-result-title" className="verdict-title" tabIndex={-1}>
            {messages.check.verdicts[verdict]}
          </h2>
          <p className="verdict-explanation" lang="zh-CN">
            {explanation}
          </p>
          {verdict === 'not-found' && text.length >= ARTICLE_LENGTH && (
            <p className="verdict-explanation">{messages.check.marksHint}</p>
          )}
        </div>
      </div>
      <blockquote className="printed-text" lang="zh-CN">
        {text}
      </blockquote>
      <CheckFindings check={check} onOpenSource={onOpenSource} />
    </>
  )
}
