import type { ExamplesView } from '../../server/api/schemas/examples.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import { FailureNotice } from '../states/failure-notice.tsx'
import { pickExample } from './pick-example.ts'

/** A sentence of the bulletins to try the checker with; the reason where there are no bulletins to check against. */
export function ExampleQuote({ onUse }: { readonly onUse: (sentence: string) => void }) {
  const { check } = useMessages()
  const { resource, retry } = useResource<ExamplesView>(addresses.examples)
  if (resource.phase === 'failed') return <FailureNotice error={resource.error} onRetry={retry} />
  const sentence = resource.phase === 'ready' ? pickExample(resource.value.items) : undefined
  if (sentence === undefined) return null
  return (
    <section className="example-quote" aria-labelledby="example-quote-title">
      <h2 id="example-quote-title" className="check-heading">
        {check.exampleTitle}
      </h2>
      <blockquote className="example-words" lang="zh-CN">
        {sentence}
      </blockquote>
      <p className="example-hint">{check.exampleHint}</p>
      <Link
        className="button"
        href={formatRoute({ name: 'check', text: sentence })}
        onOpen={() => onUse(sentence)}
      >
        {check.exampleUse}
      </Link>
    </section>
  )
}
