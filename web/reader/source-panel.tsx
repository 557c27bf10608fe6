import { useEffect, useRef } from 'react'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { sourceOf } from '../answer/source-of.ts'
import { nameBulletin } from '../bulletins/name-bulletin.ts'
import type { CitedAt } from '../chat/find-cited.ts'
import { useMessages } from '../messages/use-messages.ts'
import { ScrollFrame } from '../page/scroll-frame.tsx'
import { useShortcut } from '../page/use-shortcut.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import type { SourceReference } from '../routing/route.ts'
import { ResourceView } from '../states/resource-view.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemReading } from './item-reading.tsx'
import { SourceSteps } from './source-steps.tsx'

interface SourcePanelProps {
  readonly source: SourceReference
  /** The open source among those of its answer, where an answer on the page cites it. */
  readonly cited: CitedAt | undefined
  /** Whether the panel lies over the conversation and not beside it. */
  readonly asSheet: boolean
  readonly onOpen: (source: SourceReference) => void
  readonly onClose: () => void
}

/** The item a citation quotes, whole, with the quote marked. */
export function SourcePanel({ source, cited, asSheet, onOpen, onClose }: SourcePanelProps) {
  const messages = useMessages()
  const { resource, retry } = useResource<ItemView>(addresses.item(source.itemId))
  const title = useRef<HTMLHeadingElement>(null)
  useShortcut('Escape', onClose)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])

  const bulletinId = source.itemId.slice(0, source.itemId.lastIndexOf('/'))
  return (
    <div className="panel-place">
      {asSheet && <div className="panel-backdrop" onClick={onClose} aria-hidden="true" />}
      <div
        className="panel"
        role={asSheet ? 'dialog' : 'complementary'}
        aria-modal={asSheet || undefined}
        aria-label={messages.sourceLabel}
      >
        <div className="panel-bar">
          <h2 ref={title} tabIndex={-1} className="panel-title">
            {cited ? messages.sourcePosition(cited.at + 1, cited.citations.length) : messages.sourceLabel}
          </h2>
          {cited && <SourceSteps cited={cited} onOpen={(citation) => onOpen(sourceOf(citation))} />}
          <Link className="quiet-button" href={formatRoute({ name: 'item', bulletinId, ...source })}>
            {messages.openFullPage}
          </Link>
          <button type="button" className="icon-button" aria-label={messages.close} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <ScrollFrame className="panel-scroll" label={messages.sourceTextLabel}>
          <ResourceView resource={resource} retry={retry}>
            {(item) => (
              <>
                <p className="item-bulletin">{nameBulletin(item.bulletin)}</p>
                <h3 className="item-title">{item.title}</h3>
                <ItemFacts item={item} />
                <ItemReading item={item} highlight={source.span} />
              </>
            )}
          </ResourceView>
        </ScrollFrame>
      </div>
    </div>
  )
}
