import { useId } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import type { ConversationRecord } from './conversation-record.ts'
import { HistoryButton } from './history-button.tsx'
import { HistoryLine } from './history-line.tsx'
import { useHistory } from './use-history.ts'

/** Conversations offered on the start page; the rest is one press away. */
const RECENT = 3

/** The latest conversations, to go on with one; nothing where none was kept. */
export function RecentConversations({
  onReopen,
}: {
  readonly onReopen: (record: ConversationRecord) => void
}) {
  const { history } = useMessages()
  const titleId = useId()
  const records = useHistory()
  return (
    <section className="recent" aria-labelledby={titleId} hidden={records.length === 0}>
      <div className="recent-head">
        <h2 id={titleId} className="recent-title">
          {history.recent}
        </h2>
        <HistoryButton onReopen={onReopen} />
      </div>
      <ul className="history-list">
        {records.slice(0, RECENT).map((record) => (
          <HistoryLine key={record.id} record={record} onOpen={() => onReopen(record)} />
        ))}
      </ul>
    </section>
  )
}
