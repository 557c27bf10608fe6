import type { QuoteCheckView } from '../../server/api/schemas/quote-check.ts'
import { useMessages } from '../messages/use-messages.ts'
import { keyByPlace } from '../page/key-by-place.ts'
import type { SourceReference } from '../routing/route.ts'
import { ArticleQuotation } from './article-quotation.tsx'
import { ArticleText } from './article-text.tsx'
import { summarizeQuotations } from './summarize-quotations.ts'

interface ArticleCheckProps {
  readonly article: string
  readonly check: QuoteCheckView
  readonly onOpenSource: (source: SourceReference) => void
}

/** An article with its quotations marked, and what is known of each. */
export function ArticleCheck({ article, check: { quotations }, onOpenSource }: ArticleCheckProps) {
  const messages = useMessages()
  return (
    <>
      <h2 id="check-result-title" className="article-summary" tabIndex={-1}>
        {summarizeQuotations(quotations, messages)}
      </h2>
      <section aria-labelledby="article-title">
        <h3 id="article-title" className="check-heading">
          {messages.check.articleTitle}
        </h3>
        <ArticleText article={article} quotations={quotations} />
      </section>
      <section aria-labelledby="quotations-title">
        <h3 id="quotations-title" className="check-heading">
          {messages.check.quotationsTitle}
        </h3>
        <ol className="quotation-list">
          {keyByPlace(quotations).map(({ place, entry }) => (
            <ArticleQuotation key={place} n={place + 1} quotation={entry} onOpenSource={onOpenSource} />
          ))}
        </ol>
      </section>
    </>
  )
}
