import { useEffect, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { writeClipboard } from './write-clipboard.ts'

/** Milliseconds the confirmation stays. */
const CONFIRMATION_TIME = 2_000

interface CopyButtonProps {
  readonly label: string
  readonly text: () => string | Promise<string>
  readonly className?: string
}

/** Copies a text when pressed and says so; absent where the browser offers no clipboard. */
export function CopyButton({ label, text, className = 'quiet-button' }: CopyButtonProps) {
  const messages = useMessages()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), CONFIRMATION_TIME)
    return () => clearTimeout(timer)
  }, [copied])

  if (!('clipboard' in navigator)) return null
  const copy = () =>
    writeClipboard(text()).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? messages.copied : label}</span>
    </button>
  )
}
