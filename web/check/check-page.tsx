import { useMessages } from '../messages/use-messages.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { SourceWorkspace } from '../reader/source-workspace.tsx'
import { useSource } from '../reader/use-source.ts'
import type { CheckRoute } from '../routing/route.ts'
import { CheckForm } from './check-form.tsx'
import { CheckResult } from './check-result.tsx'
import { ExampleQuote } from './example-quote.tsx'
import type { Checker } from './use-check.ts'

/** The quotation checker: a text, and what the bulletins say to it. */
export function CheckPage({ route, checker }: { readonly route: CheckRoute; readonly checker: Checker }) {
  const messages = useMessages()
  const control = useSource(route)
  const { checked, attempt } = checker
  usePageTitle(messages.check.title, messages.name)
  return (
    <SourceWorkspace className="page check" source={route.source} control={control}>
      <h1 className="page-title">{messages.check.title}</h1>
      <p className="page-intro">{messages.check.intro}</p>
      <CheckForm checker={checker} />
      {checked === undefined ? (
        <ExampleQuote onUse={checker.submit} />
      ) : (
        <CheckResult
          key={`${attempt} ${checked}`}
          text={checked}
          takesFocus={attempt > 0}
          onOpenSource={control.open}
        />
      )}
    </SourceWorkspace>
  )
}
