import { useContext } from 'react'
import type { BulletinView } from '../../server/api/schemas/bulletin.ts'
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
import { ContentsLine } from './contents-line.tsx'

function BulletinContents({ bulletin }: { readonly bulletin: BulletinView }) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const { id, title, items } = bulletin
  const facts = [...listBulletinFacts(bulletin, messages, locale), messages.itemCount(items.length)]
  return (
    <>
      <h1 className="page-title" lang="zh-CN">
        {title}
      </h1>
      <p className="page-intro">{joinFacts(facts)}</p>
      <Link className="button" href={formatRoute({ name: 'chat', filters: { bulletin: id } })}>
        {messages.askThisBulletin}
      </Link>
      <h2 className="contents-title">{messages.contentsTitle}</h2>
      <ol className="contents">
        {items.map((item) => (
          <li key={item.id}>
            <ContentsLine item={item} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** One bulletin: what it is, and its contents with the pages as printed. */
export function BulletinPage({ bulletinId }: { readonly bulletinId: string }) {
  const messages = useMessages()
  const { resource, retry } = useResource<BulletinView>(addresses.bulletin(bulletinId))
  usePageTitle(resource.phase === 'ready' ? resource.value.title : undefined, messages.name)
  useScrollMemory(resource.phase === 'ready')
  return (
    <div className="page">
      <nav className="breadcrumb" aria-label={messages.breadcrumbLabel}>
        <Link href="/bulletins">{messages.bulletins}</Link>
      </nav>
      <ResourceView resource={resource} retry={retry}>
        {(bulletin) => <BulletinContents bulletin={bulletin} />}
      </ResourceView>
    </div>
  )
}
