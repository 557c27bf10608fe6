import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import type { ConversationRecord } from './conversation-record.ts'
import { useHistory } from './use-history.ts'

const HistoryDialog = lazy(async () => ({ default: (await import('./history-dialog.tsx')).HistoryDialog }))

/** Opens the list of the conversations kept; absent while there is none. */
export function HistoryButton({ onReopen }: { readonly onReopen: (record: ConversationRecord) => void }) {
  const { history } = useMessages()
  const count = useHistory().length
  const [open, setOpen] = useState(false)
  if (count === 0 && !open) return null
  return (
    <>
      <button type="button" className="quiet-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {history.button(count)}
      </button>
      {open && (
        <Suspense>
          <HistoryDialog onReopen={onReopen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
