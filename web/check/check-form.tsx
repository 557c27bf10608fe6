import { useId, useRef } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { CheckTools } from './check-tools.tsx'
import { isCheckKey } from './is-check-key.ts'
import type { Checker } from './use-check.ts'

/** UTF-16 units of a text that is checked: three bytes each, they stay below the 64 KiB the server reads. */
const TEXT_LIMIT = 20_000

/** Where the text to check is pasted; Enter with Ctrl or ⌘ checks it. */
export function CheckForm({ checker }: { readonly checker: Checker }) {
  const messages = useMessages()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { draft, write, submit, clear } = checker
  const tooLong = draft.length > TEXT_LIMIT
  const ready = draft.trim() !== '' && !tooLong

  function send(event: FormEvent | KeyboardEvent): void {
    event.preventDefault()
    if (ready) submit(draft)
  }

  return (
    <form className="check-form" onSubmit={send}>
      <label className="check-label" htmlFor={id}>
        {messages.check.fieldLabel}
      </label>
      <div className="composer">
        <div className="composer-field" data-text={draft}>
          <textarea
            ref={field}
            id={id}
            rows={4}
            lang="zh-CN"
            value={draft}
            placeholder={messages.check.placeholder}
            aria-invalid={tooLong}
            aria-describedby={`${id}-count`}
            onChange={(event) => write(event.target.value)}
            onKeyDown={(event) => {
              if (isCheckKey(event)) send(event)
            }}
          />
        </div>
        <div className="composer-foot">
          <CheckTools
            field={field}
            empty={draft === ''}
            onPaste={write}
            onClear={() => {
              clear()
              field.current?.focus()
            }}
          />
          <span id={`${id}-count`} className="check-count" data-too-long={tooLong}>
            {draft !== '' && messages.check.count(draft.length, TEXT_LIMIT)}
          </span>
          <button type="submit" className="send" disabled={!ready}>
            {messages.check.submit}
          </button>
        </div>
      </div>
      <p className="keys-hint check-keys">{messages.check.keysHint}</p>
    </form>
  )
}
