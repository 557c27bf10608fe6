import type { CheckedQuotationView } from '../../server/api/schemas/quote-check.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { SourceReference } from '../routing/route.ts'
import { CheckFindings } from './check-findings.tsx'
import { JumpLink } from './jump-link.tsx'
import { VerdictShape } from './verdict-shape.tsx'

interface ArticleQuotationProps {
  /** Its number in the article, from 1. */
  readonly n: number
  readonly quotation: CheckedQuotationView
  readonly onOpenSource: (source: SourceReference) => void
}

/** What is known of one quotation of an article, with whom the article says it is from. */
export function ArticleQuotation({ n, quotation, onOpenSource }: ArticleQuotationProps) {
  const { check } = useMessages()
  const { verdict, text, explanation, attribution } = quotation
  return (
    <li id={`quotation-${n}`} className={`quotation verdict-${verdict}`} tabIndex={-1}>
      <div className="quotation-head">
        <VerdictShape verdict={verdict} />
        <h4 className="quotation-title">{check.quotationTitle(n, check.verdicts[verdict])}</h4>
        <JumpLink className="quiet-button" to={`quoted-${n}`}>
          {check.toArticle}
        </JumpLink>
      </div>
      <blockquote className="quotation-words" lang="zh-CN">
        {text}
      </blockquote>
      <p className="quotation-explanation" lang="zh-CN">
        {explanation}
      </p>
      {attribution && (
        <p className="attribution" data-agrees={attribution.agrees} lang="zh-CN">
          {attribution.message}
        </p>
      )}
      <CheckFindings check={quotation} textStandsAbove onOpenSource={onOpenSource} />
    </li>
  )
}
