import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import type { RegisterName } from '../routing/register-filters.ts'
import type { RegisterRoute } from '../routing/route.ts'

const TABS = ['decisions', 'appointments', 'votes', 'evaluations'] as const satisfies readonly RegisterName[]

/** The registers of what was decided, who was appointed, how was voted and what was said of whom; a switch keeps the filters. */
export function RegisterTabs({ route }: { readonly route: RegisterRoute }) {
  const { titles, switchLabel } = useRegisterMessages()
  return (
    <nav className="tabs" aria-label={switchLabel}>
      {TABS.map((register) => (
        <Link
          key={register}
          className="tab"
          href={formatRoute({ name: 'register', register, filters: route.filters })}
          aria-current={register === route.register ? 'page' : undefined}
        >
          {titles[register]}
        </Link>
      ))}
    </nav>
  )
}
