import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import type { CitedAt } from '../chat/find-cited.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import type { SourceReference } from '../routing/route.ts'
import type { SourceControl } from './use-source.ts'

const SourcePanel = lazy(async () => ({ default: (await import('./source-panel.tsx')).SourcePanel }))

/** Windows too narrow for the source to stand beside the page. */
const NARROW = '(max-width: 63.99rem)'

interface SourceWorkspaceProps {
  readonly className: string
  readonly source: SourceReference | undefined
  readonly control: SourceControl
  /** The open source among those of its answer, where an answer on the page cites it. */
  readonly cited?: CitedAt | undefined
  readonly children: ReactNode
}

/** A page with the source that is open beside it or, in a narrow window, over it. */
export function SourceWorkspace({ className, source, control, cited, children }: SourceWorkspaceProps) {
  const narrow = useMediaQuery(NARROW)
  return (
    <div className="workspace" data-reading={source !== undefined}>
      <div className={className} inert={narrow && source !== undefined}>
        {children}
      </div>
      {source && (
        <Suspense>
          <SourcePanel
            source={source}
            cited={cited}
            asSheet={narrow}
            onOpen={control.open}
            onClose={control.close}
          />
        </Suspense>
      )}
    </div>
  )
}
