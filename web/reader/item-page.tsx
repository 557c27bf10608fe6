import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { nameBulletin } from '../bulletins/name-bulletin.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import type { ItemRoute } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { ResourceView } from '../states/resource-view.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemNeighbours } from './item-neighbours.tsx'
import { ItemOutline } from './item-outline.tsx'
import { ItemReading } from './item-reading.tsx'

/** Windows with room for the outline beside the text. */
const WIDE = '(min-width: 70rem)'

function ItemReader({ item, route }: { readonly item: ItemView; readonly route: ItemRoute }) {
  const messages = useMessages()
  const wide = useMediaQuery(WIDE)
  const { bulletin } = item
  return (
    <div className="reader">
      {wide && <ItemOutline item={item} folded={false} />}
      <article className="reader-column" aria-labelledby="item-title">
        <nav className="breadcrumb" aria-label={messages.breadcrumbLabel}>
          <Link href="/bulletins">{messages.bulletins}</Link>
          <span aria-hidden="true">›</span>
          <Link href={formatRoute({ name: 'bulletin', bulletinId: bulletin.id })}>
            {nameBulletin(bulletin)}
          </Link>
        </nav>
        <h1 id="item-title" className="item-title" lang="zh-CN">
          {item.title}
        </h1>
        <ItemFacts item={item} />
        {!wide && <ItemOutline item={item} folded />}
        <ItemReading item={item} highlight={route.span} />
        <ItemNeighbours item={item} />
      </article>
    </div>
  )
}

/** One item at full width, the stretch its address names marked and in view. */
export function ItemPage({ route }: { readonly route: ItemRoute }) {
  const messages = useMessages()
  const { resource, retry } = useResource<ItemView>(addresses.item(route.itemId))
  usePageTitle(resource.phase === 'ready' ? resource.value.title : undefined, messages.name)
  useScrollMemory(resource.phase === 'ready' && route.span === undefined)
  return (
    <ResourceView resource={resource} retry={retry}>
      {(item) => <ItemReader item={item} route={route} />}
    </ResourceView>
  )
}
