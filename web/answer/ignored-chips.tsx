import { useMessages } from '../messages/use-messages.ts'
import type { IgnoredChip } from '../routing/ignored-chip.ts'

interface IgnoredChipsProps {
  readonly ignored: readonly IgnoredChip[]
  /** Brings all of them back and asks again; only the last question can be asked again. */
  readonly onRestore: (() => void) | undefined
}

/** What the question names and is not searched by, because the asker took it away. */
export function IgnoredChips({ ignored, onRestore }: IgnoredChipsProps) {
  const messages = useMessages()
  if (ignored.length === 0) return null
  return (
    <p className="ignored">
      <span>
        {messages.ignoredLabel}
        <span lang="zh-CN">{ignored.map(({ value }) => value).join('、')}</span>
      </span>
      {onRestore && (
        <button type="button" className="quiet-button" onClick={onRestore}>
          {messages.restoreChips}
        </button>
      )}
    </p>
  )
}
