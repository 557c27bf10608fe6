import { AnswerBody } from '../answer/answer-body.tsx'
import { AnswerEvidence } from '../answer/answer-evidence.tsx'
import { StatusLine } from '../answer/status-line.tsx'
import { UnderstoodChips } from '../answer/understood-chips.tsx'
import { useMessages } from '../messages/use-messages.ts'
import type { SourceReference } from '../routing/route.ts'
import { FailureNotice } from '../states/failure-notice.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import type { Turn } from './turn.ts'

interface TurnViewProps {
  readonly turn: Turn
  readonly error: Error | undefined
  readonly source: SourceReference | undefined
  /** Asks again; only the last question can be. */
  readonly onRetry: (() => void) | undefined
  readonly onOpenSource: (source: SourceReference) => void
}

/** One question, and its answer as far as it has come. */
export function TurnView({ turn, error, source, onRetry, onOpenSource }: TurnViewProps) {
  const messages = useMessages()
  const { phase, question, text, understood, answer } = turn
  const titleId = `question-${turn.id}`
  return (
    <article className="turn" aria-labelledby={titleId} data-phase={phase} data-status={answer?.status}>
      <h2 id={titleId} className="question" lang="zh-CN">
        {question}
      </h2>
      <UnderstoodChips understood={understood} />
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
          {onRetry && (
            <button type="button" className="button" onClick={onRetry}>
              {messages.askAgain}
            </button>
          )}
        </div>
      )}
      {phase === 'failed' && onRetry && <FailureNotice error={error} onRetry={onRetry} />}
      {answer && <AnswerEvidence answer={answer} onOpenSource={onOpenSource} />}
    </article>
  )
}
