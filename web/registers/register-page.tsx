import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { useMessages } from '../messages/use-messages.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { SourceWorkspace } from '../reader/source-workspace.tsx'
import { useSource } from '../reader/use-source.ts'
import { Link } from '../routing/link.tsx'
import type { RegisterRoute, SourceReference } from '../routing/route.ts'
import { appointmentLayout } from './appointment-layout.tsx'
import { commitmentLayout } from './commitment-layout.tsx'
import { decisionLayout } from './decision-layout.tsx'
import { evaluationLayout } from './evaluation-layout.tsx'
import { RegisterFilterForm } from './register-filter-form.tsx'
import { RegisterList } from './register-list.tsx'
import { RegisterTabs } from './register-tabs.tsx'
import { tallyVotes } from './tally-votes.ts'
import { voteLayout } from './vote-layout.tsx'
import { VotePicture } from './vote-picture.tsx'

interface RecordsProps {
  readonly route: RegisterRoute
  readonly onOpenSource: (source: SourceReference) => void
}

function Records(props: RecordsProps) {
  switch (props.route.register) {
    case 'commitments':
      return <RegisterList layout={commitmentLayout} {...props} />
    case 'decisions':
      return <RegisterList layout={decisionLayout} {...props} />
    case 'appointments':
      return <RegisterList layout={appointmentLayout} {...props} />
    case 'votes':
      return (
        <RegisterList
          layout={voteLayout}
          picture={(records) =>
            tallyVotes(records).map((ballot) => <VotePicture key={ballot.itemId} ballot={ballot} />)
          }
          {...props}
        />
      )
    case 'evaluations':
      return <RegisterList layout={evaluationLayout} {...props} />
  }
}

/** A register: what it holds, what narrows it, its records. */
export function RegisterPage({ route }: { readonly route: RegisterRoute }) {
  const messages = useMessages()
  const { titles, intros, byBody } = useRegisterMessages()
  const control = useSource(route)
  const title = titles[route.register]
  usePageTitle(title, messages.name)
  return (
    <SourceWorkspace className="page register" source={route.source} control={control}>
      <div className="register-title">
        <h1 className="page-title">{title}</h1>
        <Link className="quiet-button" href="/bodies">
          {byBody}
        </Link>
      </div>
      <p className="page-intro">{intros[route.register]}</p>
      {route.register !== 'commitments' && <RegisterTabs route={route} />}
      <RegisterFilterForm route={route} />
      <Records route={route} onOpenSource={control.open} />
    </SourceWorkspace>
  )
}
