import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { HistoryButton } from '../history/history-button.tsx'
import { useMessages } from '../messages/use-messages.ts'
import type { SourceReference } from '../routing/route.ts'
import { TurnView } from './turn-view.tsx'
import type { ChipControl } from './use-chips.ts'
import type { Conversation } from './use-conversation.ts'

interface ConversationViewProps {
  readonly conversation: Conversation
  /** The source that is open, so that its mark can be shown as such. */
  readonly source: SourceReference | undefined
  readonly chips: ChipControl
  /** Puts a question where the next one is typed. */
  readonly onEdit: (question: string) => void
  readonly onOpenSource: (source: SourceReference) => void
  /** Where the next question is typed. */
  readonly children: ReactNode
}

/** The questions and answers so far; a question newly asked is brought to the top of the window. */
export function ConversationView(props: ConversationViewProps) {
  const { conversation, source, chips, onEdit, onOpenSource, children } = props
  const messages = useMessages()
  const { turns, busy, error, retry } = conversation
  const list = useRef<HTMLDivElement>(null)
  const shown = useRef(turns.length)

  useEffect(() => {
    if (turns.length > shown.current) list.current?.lastElementChild?.scrollIntoView({ block: 'start' })
    shown.current = turns.length
  }, [turns.length])

  return (
    <>
      <h1 className="visually-hidden">{messages.conversationLabel}</h1>
      <div className="chat-bar">
        <HistoryButton onReopen={conversation.reopen} />
      </div>
      <div ref={list} className="turns" role="log" aria-label={messages.conversationLabel} aria-busy={busy}>
        {turns.map((turn, position) => (
          <TurnView
            key={turn.id}
            turn={turn}
            error={error}
            source={source}
            again={position === turns.length - 1 ? { chips, retry } : undefined}
            onEdit={onEdit}
            onOpenSource={onOpenSource}
          />
        ))}
      </div>
      <div className="composer-dock">{children}</div>
    </>
  )
}
