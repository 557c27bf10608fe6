import type { BodyListView, BodySummaryView } from '../../server/api/schemas/bodies.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import type { BodiesRoute } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { ResourceView } from '../states/resource-view.tsx'
import { BodiesFilterForm } from './bodies-filter-form.tsx'
import { groupByRegion } from './group-by-region.ts'
import { listCounts } from './list-counts.ts'

function BodyLine({ body }: { readonly body: BodySummaryView }) {
  const { titles, texts } = useRegisterMessages()
  const { id, name, itemCount, counts } = body
  const facts = [
    ...(itemCount > 0 ? [texts(itemCount)] : []),
    ...listCounts(counts).map(({ register, count }) => `${titles[register]} ${count}`),
  ]
  return (
    <Link className="body-line" href={formatRoute({ name: 'body', bodyId: id })}>
      <span className="body-name" lang="zh-CN">
        {name}
      </span>
      <span className="record-note">{joinFacts(facts)}</span>
    </Link>
  )
}

/** The bodies of which the bulletins record something, place by place. */
export function BodiesPage({ route }: { readonly route: BodiesRoute }) {
  const messages = useMessages()
  const words = useRegisterMessages()
  const { resource, retry } = useResource<BodyListView>(addresses.bodies(route.filters))
  const total = resource.phase === 'ready' ? resource.value.total : undefined
  usePageTitle(words.bodiesTitle, messages.name)
  useScrollMemory(resource.phase === 'ready')
  return (
    <div className="page">
      <h1 className="page-title">{words.bodiesTitle}</h1>
      <p className="page-intro">{words.bodiesIntro}</p>
      <BodiesFilterForm route={route} />
      <div className="register-head">
        <output className="register-count">{total !== undefined && words.bodyCount(total)}</output>
      </div>
      <ResourceView resource={resource} retry={retry}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="notice">{words.noBodies}</p>
          ) : (
            groupByRegion(items).map(({ region, bodies }) => (
              <section key={region} aria-labelledby={`region-${region}`}>
                <h2 id={`region-${region}`} className="region-title" lang="zh-CN">
                  {region}
                </h2>
                <ul className="body-list">
                  {bodies.map((body) => (
                    <li key={body.id}>
                      <BodyLine body={body} />
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </ResourceView>
    </div>
  )
}
