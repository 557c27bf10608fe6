import { useMemo, useState } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { useMessages } from '../messages/use-messages.ts'
import { ItemActions } from './item-actions.tsx'
import { layoutItem } from './layout-item.ts'
import { ReadingText } from './reading-text.tsx'

interface ItemReadingProps {
  readonly item: ItemView
  readonly highlight: Span | undefined
}

/** An item's text with the means to read it: cite, pass on, search, see it as delivered. */
export function ItemReading({ item, highlight }: ItemReadingProps) {
  const { reading } = useMessages()
  const [searching, setSearching] = useState(false)
  const [delivered, setDelivered] = useState(false)
  const blocks = useMemo(() => layoutItem(item, highlight), [item, highlight])
  return (
    <>
      <div className="reading-bar">
        <ItemActions item={item} span={undefined} />
        <button
          type="button"
          className="quiet-button"
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
        >
          {reading.find}
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-pressed={delivered}
          onClick={() => setDelivered(!delivered)}
        >
          {reading.asDelivered}
        </button>
      </div>
      <ReadingText
        key={delivered ? 'delivered' : 'laid'}
        item={item}
        highlight={highlight}
        blocks={delivered ? undefined : blocks}
        searching={searching}
        onEndSearch={() => setSearching(false)}
      />
    </>
  )
}
