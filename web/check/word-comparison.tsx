import { useId, useMemo } from 'react'
import type { QuoteMatchView } from '../../server/api/schemas/quote-check.ts'
import { useMessages } from '../messages/use-messages.ts'
import { keyByPlace } from '../page/key-by-place.ts'
import { compareWords } from './compare-words.ts'
import { DifferenceList } from './difference-list.tsx'
import { MarkedWords } from './marked-words.tsx'

/** The bulletin's words over the quotation's, what differs marked in both and said below. */
export function WordComparison({
  match: { source, given, differences },
}: {
  readonly match: QuoteMatchView
}) {
  const { check } = useMessages()
  const titleId = useId()
  const compared = useMemo(() => compareWords(source, given, differences), [source, given, differences])
  const rows = [
    { label: check.sourceRow, segments: compared?.source ?? [{ kind: 'same' as const, text: source }] },
    { label: check.givenRow, segments: compared?.given ?? [{ kind: 'same' as const, text: given }] },
  ]
  return (
    <section className="comparison" aria-labelledby={titleId}>
      <h3 id={titleId} className="check-heading">
        {check.comparisonTitle}
      </h3>
      <dl className="comparison-rows">
        {keyByPlace(rows).map(({ place, entry: { label, segments } }) => (
          <div key={place} className="comparison-row">
            <dt>{label}</dt>
            <dd lang="zh-CN">
              <MarkedWords segments={segments} />
            </dd>
          </div>
        ))}
      </dl>
      <DifferenceList differences={differences} />
    </section>
  )
}
