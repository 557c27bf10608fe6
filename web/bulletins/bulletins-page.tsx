import { useContext } from 'react'
import type { BulletinListView, BulletinSummaryView } from '../../server/api/schemas/bulletin.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { useMessages } from '../messages/use-messages.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { ResourceView } from '../states/resource-view.tsx'
import { listBulletinFacts } from './list-bulletin-facts.ts'

function BulletinCard({ bulletin }: { readonly bulletin: BulletinSummaryView }) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const { id, title, region, itemCount } = bulletin
  const facts = listBulletinFacts(bulletin, messages, locale)
  return (
    <Link className="bulletin-card" href={formatRoute({ name: 'bulletin', bulletinId: id })}>
      <span className="bulletin-region" lang="zh-CN">
        {region}
      </span>
      <span className="bulletin-words">
        <span className="bulletin-name" lang="zh-CN">
          {title}
        </span>
        <span className="bulletin-facts">{joinFacts(facts)}</span>
      </span>
      <span className="bulletin-count">{messages.itemCount(itemCount)}</span>
    </Link>
  )
}

/** Every bulletin of the collection. */
export function BulletinsPage() {
  const messages = useMessages()
  const { resource, retry } = useResource<BulletinListView>(addresses.bulletins)
  usePageTitle(messages.bulletinsTitle, messages.name)
  useScrollMemory(resource.phase === 'ready')
  return (
    <div className="page">
      <h1 className="page-title">{messages.bulletinsTitle}</h1>
      <ResourceView resource={resource} retry={retry}>
        {({ items, total }) => (
          <>
            <p className="page-intro">
              {total === 0 ? messages.noBulletins : messages.bulletinsIntro(total)}
            </p>
            <ul className="bulletin-list">
              {items.map((bulletin) => (
                <li key={bulletin.id}>
                  <BulletinCard bulletin={bulletin} />
                </li>
              ))}
            </ul>
          </>
        )}
      </ResourceView>
    </div>
  )
}
