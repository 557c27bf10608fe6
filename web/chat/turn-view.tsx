import { AnswerBody } from '../answer/answer-body.tsx'
import { AnswerEvidence } from '../answer/answer-evidence.tsx'
import { StatusLine } from '../answer/status-line.tsx'
import { useMessages } from '../messages/use-messages.ts'
import type { SourceReference } from '../routing/route.ts'
import { FailureNotice } from '../states/failure-notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { TurnHead } from './turn-head.tsx'
import type { Turn } from './turn.ts'
import type { ChipControl } from './use-chips.ts'

/** What the last question alone allows: to be asked again, as it is or otherwise understood. */
export interface AskingAgain {
  readonly chips: ChipControl
  readonly retry: () => void
}

interface TurnViewProps {
  readonly turn: Turn
  readonly error: Error | undefined
  readonly source: SourceReference | undefined
  readonly again: AskingAgain | undefined
  readonly onEdit: (question: string) => void
  readonly onOpenSource: (source: SourceReference) => void
}

/** One question, and its answer as far as it has come. */
export function TurnView({ turn, error, source, again, onEdit, onOpenSource }: TurnViewProps) {
  const messages = useMessages()
  const { phase, text, answer, scope } = turn
  const titleId = `question-${turn.id}`
  return (
    <article className="turn" aria-labelledby={titleId} data-phase={phase} data-status={answer?.status}>
      <TurnHead turn={turn} titleId={titleId} chips={again?.chips} onEdit={onEdit} />
      {phase === 'searching' && <Skeleton label={messages.searching} />}
      {answer && <StatusLine status={answer.status} />}
      {text !== '' && (
        <AnswerBody
          text={text}
          citations={answer?.citations ?? []}
          source={source}
          onOpenSource={onOpenSource}
        />
      )}
      {phase === 'stopped' && (
        <div className="notice">
          <p className="notice-title">{messages.stopped}</p>
          {again && (
            <button type="button" className="button" onClick={again.retry}>
              {messages.askAgain}
            </button>
          )}
        </div>
      )}
      {phase === 'failed' && again && <FailureNotice error={error} onRetry={again.retry} />}
      {answer && <AnswerEvidence answer={answer} scope={scope} onOpenSource={onOpenSource} />}
    </article>
  )
}
