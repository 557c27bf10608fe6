import type { RefObject } from 'react'
import { useMessages } from '../messages/use-messages.ts'

interface PasteButtonProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onPaste: (text: string) => void
}

/** Reads the clipboard into a field; absent where the browser lets no page read it. */
export function PasteButton({ field, onPaste }: PasteButtonProps) {
  const messages = useMessages()
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
