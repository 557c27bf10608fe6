import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { addresses } from '../api/addresses.ts'
import type { Pages } from '../api/pages.ts'
import { usePages } from '../api/use-pages.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import type { RegisterRoute, SourceReference } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { FailureNotice } from '../states/failure-notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import type { RecordView } from './record-view.ts'
import type { RegisterLayout } from './register-column.ts'
import { RegisterDownloads } from './register-downloads.tsx'
import { RegisterTable } from './register-table.tsx'

interface RegisterListProps<Entry extends RecordView> {
  readonly route: RegisterRoute
  readonly layout: RegisterLayout<Entry>
  readonly onOpenSource: (source: SourceReference) => void
  /** A picture of the records that stands above them. */
  readonly picture?: (records: readonly Entry[]) => ReactNode
}

function RegisterHead({ route, pages }: { readonly route: RegisterRoute; readonly pages: Pages<unknown> }) {
  const { count, listed } = useRegisterMessages()
  const { total, entries } = pages
  const said =
    total === undefined ? [] : [count(total), ...(entries.length < total ? [listed(entries.length)] : [])]
  return (
    <div className="register-head">
      <output className="register-count">{joinFacts(said)}</output>
      {total !== undefined && total > 0 && <RegisterDownloads route={route} total={total} />}
    </div>
  )
}

/** The records of a register that its filters leave: how many, the first of them, and more on demand. */
export function RegisterList<Entry extends RecordView>(props: RegisterListProps<Entry>) {
  const { route, layout, onOpenSource, picture } = props
  const messages = useMessages()
  const words = useRegisterMessages()
  const { pages, more } = usePages<Entry>(addresses.register(route.register, route.filters))
  const { entries, total, phase } = pages
  const frame = useRef<HTMLDivElement>(null)
  const firstAsked = useRef<number>(undefined)
  useScrollMemory(total !== undefined)
  useEffect(() => {
    const first = firstAsked.current
    if (first === undefined || entries.length <= first) return
    const lines = frame.current?.querySelectorAll<HTMLElement>('.record') ?? []
    lines[first]?.focus({ preventScroll: true })
    firstAsked.current = undefined
  }, [entries.length])

  function askForMore(): void {
    firstAsked.current = entries.length
    more()
  }

  return (
    <div ref={frame}>
      <RegisterHead route={route} pages={pages} />
      {total === 0 && (
        <div className="notice">
          <p className="notice-title">{words.none}</p>
          <p className="notice-detail">{words.noneHint}</p>
        </div>
      )}
      {picture?.(entries)}
      {entries.length > 0 && (
        <RegisterTable
          label={words.titles[route.register]}
          records={entries}
          layout={layout}
          onOpenSource={onOpenSource}
        />
      )}
      {phase === 'failed' && <FailureNotice error={pages.error} onRetry={more} />}
      {phase === 'loading' && <Skeleton label={messages.loading} />}
      {phase === 'ready' && pages.next !== undefined && (
        <button type="button" className="button more" onClick={askForMore}>
          {words.more}
        </button>
      )}
    </div>
  )
}
