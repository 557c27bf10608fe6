import type { Span } from '../../corpus/model/span.ts'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { CiteButton } from '../cite/cite-button.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { CopyButton } from '../page/copy-button.tsx'
import { fitsAddress } from '../routing/fits-address.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'

interface ItemActionsProps {
  readonly item: ItemView
  /** The stretch that is meant; the whole item where there is none. */
  readonly span: Span | undefined
}

/** What can be done with an item or a stretch of it: cite, check, pass on. */
export function ItemActions({ item, span }: ItemActionsProps) {
  const messages = useMessages()
  const words = span === undefined ? '' : item.text.slice(span.start, span.end)
  const place = { itemId: item.id, ...(span === undefined ? {} : { span }) }
  const address = formatRoute({ name: 'item', bulletinId: item.bulletin.id, ...place })
  return (
    <div className="item-actions">
      <CiteButton
        id={span === undefined || words === '' ? item.id : `${item.id}#${span.start}-${span.end}`}
        title={item.title}
      />
      {words.trim() !== '' && fitsAddress(words) && (
        <Link className="quiet-button" href={formatRoute({ name: 'check', text: words })}>
          {messages.check.checkThis}
        </Link>
      )}
      <CopyButton label={messages.copyLink} text={() => new URL(address, location.origin).href} />
    </div>
  )
}
