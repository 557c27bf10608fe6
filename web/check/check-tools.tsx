import type { RefObject } from 'react'
import { useMessages } from '../messages/use-messages.ts'

interface CheckToolsProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly empty: boolean
  readonly onPaste: (text: string) => void
  readonly onClear: () => void
}

/** Pastes into an empty field where the browser lets a page read the clipboard; clears a filled one. */
export function CheckTools({ field, empty, onPaste, onClear }: CheckToolsProps) {
  const messages = useMessages()
  if (!empty) {
    return (
      <button type="button" className="quiet-button" onClick={onClear}>
        {messages.check.clear}
      </button>
    )
  }
  if (!('clipboard' in navigator) || !('readText' in navigator.clipboard)) return null
  const paste = async () => {
    field.current?.focus()
    try {
      onPaste(await navigator.clipboard.readText())
    } catch {
      // Refused by the reader or the browser: the field has the focus, and the keyboard pastes.
    }
  }
  return (
    <button type="button" className="quiet-button" onClick={() => void paste()}>
      {messages.check.paste}
    </button>
  )
}
