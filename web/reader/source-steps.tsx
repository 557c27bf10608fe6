import type { CitationView } from '../../server/api/schemas/answer.ts'
import type { CitedAt } from '../chat/find-cited.ts'
import { useMessages } from '../messages/use-messages.ts'

interface SourceStepsProps {
  readonly cited: CitedAt
  readonly onOpen: (citation: CitationView) => void
}

/** Goes from one source of an answer to the one before or after it. */
export function SourceSteps({ cited: { citations, at }, onOpen }: SourceStepsProps) {
  const messages = useMessages()
  if (citations.length < 2) return null
  const step = (label: string, arrow: string, citation: CitationView | undefined) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      disabled={citation === undefined}
      onClick={() => citation && onOpen(citation)}
    >
      <span aria-hidden="true">{arrow}</span>
    </button>
  )
  return (
    <div className="panel-steps">
      {step(messages.previousSource, '↑', citations[at - 1])}
      {step(messages.nextSource, '↓', citations[at + 1])}
    </div>
  )
}
