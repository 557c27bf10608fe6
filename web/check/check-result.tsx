import { useEffect, useMemo, useRef } from 'react'
import type { QuoteCheckView } from '../../server/api/schemas/quote-check.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { SourceReference } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { FailureNotice } from '../states/failure-notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { ArticleCheck } from './article-check.tsx'
import { isArticle } from './is-article.ts'
import { QuotationCheck } from './quotation-check.tsx'
import { summarizeQuotations } from './summarize-quotations.ts'

interface CheckResultProps {
  readonly text: string
  /** Whether the reader has just asked for this result, and is brought to it. */
  readonly takesFocus: boolean
  readonly onOpenSource: (source: SourceReference) => void
}

function summarize(check: QuoteCheckView, messages: Messages): string {
  if (isArticle(check)) return summarizeQuotations(check.quotations, messages)
  return messages.check.verdicts[check.verdict]
}

/** What the bulletins say to a text; announced when it comes. */
export function CheckResult({ text, takesFocus, onOpenSource }: CheckResultProps) {
  const messages = useMessages()
  const body = useMemo(() => JSON.stringify({ text }), [text])
  const { resource, retry } = useResource<QuoteCheckView>(addresses.quoteCheck, body)
  const section = useRef<HTMLElement>(null)
  const ready = resource.phase === 'ready'
  useScrollMemory(ready)
  useEffect(() => {
    if (!ready || !takesFocus) return
    section.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    section.current?.scrollIntoView({ block: 'start' })
  }, [ready, takesFocus])

  return (
    <section ref={section} className="check-result" aria-labelledby="check-result-title">
      <output className="visually-hidden">
        {ready && messages.check.done(summarize(resource.value, messages))}
      </output>
      {resource.phase === 'loading' && <Skeleton label={messages.check.checking} />}
      {resource.phase === 'failed' && <FailureNotice error={resource.error} onRetry={retry} />}
      {ready &&
        (isArticle(resource.value) ? (
          <ArticleCheck article={text} check={resource.value} onOpenSource={onOpenSource} />
        ) : (
          <QuotationCheck check={resource.value} onOpenSource={onOpenSource} />
        ))}
    </section>
  )
}
