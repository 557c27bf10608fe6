import type { BodyView } from '../../server/api/schemas/bodies.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { PersonLink } from '../registers/person-link.tsx'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { ResourceView } from '../states/resource-view.tsx'
import { ItemLine } from './item-line.tsx'
import { listCounts } from './list-counts.ts'

function BodyNames({ body }: { readonly body: BodyView }) {
  const { aliases, formerNames, fields } = useRegisterMessages()
  const known = [
    [fields.region, [body.region]],
    [aliases, body.aliases.filter((name) => name !== body.name)],
    [formerNames, body.formerNames],
  ] as const
  return (
    <dl className="facts">
      {known.map(
        ([label, names]) =>
          names.length > 0 && (
            <div key={label} className="fact">
              <dt>{label}</dt>
              <dd lang="zh-CN">{names.join('、')}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function BodyCounts({ body }: { readonly body: BodyView }) {
  const { titles, records } = useRegisterMessages()
  const filters = { region: body.region, body: body.name }
  const counts = listCounts(body.counts)
  if (counts.length === 0) return null
  return (
    <nav aria-label={records}>
      <ul className="body-counts">
        {counts.map(({ register, count }) => (
          <li key={register}>
            <Link className="body-count" href={formatRoute({ name: 'register', register, filters })}>
              <span className="body-count-name">{titles[register]}</span>
              <span className="body-count-number">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function BodyRecord({ body }: { readonly body: BodyView }) {
  const { people, reports } = useRegisterMessages()
  return (
    <>
      <h1 className="page-title" lang="zh-CN">
        {body.name}
      </h1>
      <BodyNames body={body} />
      <BodyCounts body={body} />
      {body.people.length > 0 && (
        <section aria-labelledby="body-people">
          <h2 id="body-people" className="section-title">
            {people}
          </h2>
          <ul className="name-list">
            {body.people.map((name) => (
              <li key={name}>
                <PersonLink name={name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {body.items.length > 0 && (
        <section aria-labelledby="body-reports">
          <h2 id="body-reports" className="section-title">
            {reports}
          </h2>
          <ul className="item-list">
            {body.items.map((item) => (
              <li key={item.id}>
                <ItemLine item={item} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** One body: its names, its records, its people, its reports. */
export function BodyPage({ bodyId }: { readonly bodyId: string }) {
  const messages = useMessages()
  const { bodiesTitle } = useRegisterMessages()
  const { resource, retry } = useResource<BodyView>(addresses.body(bodyId))
  usePageTitle(resource.phase === 'ready' ? resource.value.name : undefined, messages.name)
  useScrollMemory(resource.phase === 'ready')
  return (
    <div className="page">
      <nav className="breadcrumb" aria-label={messages.breadcrumbLabel}>
        <Link href="/bodies">{bodiesTitle}</Link>
      </nav>
      <ResourceView resource={resource} retry={retry}>
        {(body) => <BodyRecord body={body} />}
      </ResourceView>
    </div>
  )
}
