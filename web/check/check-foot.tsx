import type { ReactNode, RefObject } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { PasteButton } from './paste-button.tsx'

interface CheckFootProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly empty: boolean
  readonly ready: boolean
  readonly onPaste: (text: string) => void
  readonly onClear: () => void
  /** How long the text is. */
  readonly children: ReactNode
}

/** What stands under the text to check: paste or clear, its length, the button that checks it. */
export function CheckFoot({ field, empty, ready, onPaste, onClear, children }: CheckFootProps) {
  const { check } = useMessages()
  const clear = () => {
    onClear()
    field.current?.focus()
  }
  return (
    <div className="composer-foot">
      {empty ? (
        <PasteButton field={field} onPaste={onPaste} />
      ) : (
        <button type="button" className="quiet-button" onClick={clear}>
          {check.clear}
        </button>
      )}
      {children}
      <span className="keys-hint check-keys">{check.keysHint}</span>
      <button type="submit" className="send" disabled={!ready}>
        {check.submit}
      </button>
    </div>
  )
}
