import type { PersonView } from '../../server/api/schemas/bodies.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { SourceWorkspace } from '../reader/source-workspace.tsx'
import { useSource } from '../reader/use-source.ts'
import { Link } from '../routing/link.tsx'
import type { PersonRoute, SourceReference } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { ResourceView } from '../states/resource-view.tsx'
import { groupByDate } from './group-by-date.ts'
import { PersonDay } from './person-day.tsx'

interface PersonRecordProps {
  readonly person: PersonView
  readonly onOpenSource: (source: SourceReference) => void
}

function PersonRecord({ person, onOpenSource }: PersonRecordProps) {
  const { personCount } = useRegisterMessages()
  const { items, appointments, votes, evaluations, commitments } = person
  const records = [appointments, votes, evaluations, commitments].reduce((sum, list) => sum + list.length, 0)
  return (
    <>
      <p className="register-count">{personCount(records, items.length)}</p>
      <div className="timeline">
        {groupByDate(person).map((day) => (
          <PersonDay key={day.date} day={day} onOpenSource={onOpenSource} />
        ))}
      </div>
    </>
  )
}

/** What the bulletins record of a person, by date. */
export function PersonPage({ route }: { readonly route: PersonRoute }) {
  const messages = useMessages()
  const { bodiesTitle, personIntro } = useRegisterMessages()
  const control = useSource(route)
  const { resource, retry } = useResource<PersonView>(addresses.person(route.person))
  usePageTitle(route.person, messages.name)
  useScrollMemory(resource.phase === 'ready')
  return (
    <SourceWorkspace className="page" source={route.source} control={control}>
      <nav className="breadcrumb" aria-label={messages.breadcrumbLabel}>
        <Link href="/bodies">{bodiesTitle}</Link>
      </nav>
      <h1 className="page-title" lang="zh-CN">
        {route.person}
      </h1>
      <p className="page-intro">{personIntro}</p>
      <ResourceView resource={resource} retry={retry}>
        {(person) => <PersonRecord person={person} onOpenSource={control.open} />}
      </ResourceView>
    </SourceWorkspace>
  )
}
