import { useContext } from 'react'
import type { ReactNode } from 'react'
import { formatTime } from './format-time.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { ConversationRecord } from './conversation-record.ts'

interface HistoryLineProps {
  readonly record: ConversationRecord
  readonly onOpen: () => void
  /** What else can be done with the conversation. */
  readonly children?: ReactNode
}

/** A conversation that was kept: its first question, when it ended, how many questions it has. */
export function HistoryLine({ record: { updatedAt, turns }, onOpen, children }: HistoryLineProps) {
  const { history } = useMessages()
  const { locale } = useContext(LocaleContext)
  return (
    <li className="history-line">
      <button type="button" className="history-open" onClick={onOpen}>
        <span className="history-question" lang="zh-CN">
          {turns[0]?.question}
        </span>
        <span className="history-facts">
          {joinFacts([formatTime(updatedAt, locale), history.questions(turns.length)])}
        </span>
      </button>
      {children}
    </li>
  )
}
