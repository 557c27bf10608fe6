import { useContext, useState } from 'react'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { downloadFile } from '../page/download-file.ts'
import { Modal } from '../page/modal.tsx'
import type { ConversationRecord } from './conversation-record.ts'
import { conversationsKept } from './conversations-kept.ts'
import { formatConversations } from './format-conversations.ts'
import { HistoryLine } from './history-line.tsx'
import { formatHistory } from './history-text.ts'
import { useHistory } from './use-history.ts'

interface HistoryDialogProps {
  readonly onReopen: (record: ConversationRecord) => void
  readonly onClose: () => void
}

function HistoryList({ onReopen }: Pick<HistoryDialogProps, 'onReopen'>) {
  const { history } = useMessages()
  const records = useHistory()
  const [deleted, setDeleted] = useState<readonly ConversationRecord[]>([])
  const restore = () => {
    conversationsKept.change({ type: 'kept', records: deleted })
    setDeleted([])
  }
  return (
    <>
      <p className="history-intro">{records.length === 0 ? history.none : history.intro}</p>
      <output className="history-deleted">
        {deleted.length > 0 && (
          <>
            {history.deleted(deleted.length)}
            <button type="button" className="quiet-button" onClick={restore}>
              {history.undo}
            </button>
          </>
        )}
      </output>
      <ul className="history-list">
        {records.map((record) => (
          <HistoryLine key={record.id} record={record} onOpen={() => onReopen(record)}>
            <button
              type="button"
              className="quiet-button"
              aria-label={history.deleteOne(record.turns[0]?.question ?? '')}
              onClick={() => {
                conversationsKept.change({ type: 'removed', id: record.id })
                setDeleted([record])
              }}
            >
              {history.delete}
            </button>
          </HistoryLine>
        ))}
      </ul>
      {records.length > 0 && (
        <HistoryActions
          records={records}
          onClear={() => {
            conversationsKept.change({ type: 'cleared' })
            setDeleted(records)
          }}
        />
      )}
    </>
  )
}

function HistoryActions({
  records,
  onClear,
}: {
  readonly records: readonly ConversationRecord[]
  readonly onClear: () => void
}) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const { history } = messages
  const text = () => formatConversations(records, messages, locale)
  return (
    <div className="history-actions">
      <button
        type="button"
        className="button"
        onClick={() => downloadFile({ name: 'wenbao.md', type: 'text/markdown', text: text() })}
      >
        {history.exportMarkdown}
      </button>
      <button
        type="button"
        className="button"
        onClick={() =>
          downloadFile({ name: 'wenbao.json', type: 'application/json', text: formatHistory(records) })
        }
      >
        {history.exportJson}
      </button>
      <button type="button" className="quiet-button" onClick={onClear}>
        {history.deleteAll}
      </button>
    </div>
  )
}

/** The conversations kept in this browser: to be opened, saved as a file, deleted. */
export function HistoryDialog({ onReopen, onClose }: HistoryDialogProps) {
  const { history } = useMessages()
  return (
    <Modal title={history.title} className="history-dialog" onClose={onClose}>
      <HistoryList
        onReopen={(record) => {
          onClose()
          onReopen(record)
        }}
      />
    </Modal>
  )
}
