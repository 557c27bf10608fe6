import { useId, useRef } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { CheckFoot } from './check-foot.tsx'
import { isCheckKey } from './is-check-key.ts'
import type { Checker } from './use-check.ts'

/** UTF-16 units of a text that is checked: three bytes each, they stay below the 64 KiB the server reads. */
const TEXT_LIMIT = 20_000

/** Where the text to check is pasted; Enter with Ctrl or ⌘ checks it. */
export function CheckForm({ checker }: { readonly checker: Checker }) {
  const { check } = useMessages()
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
        {check.fieldLabel}
      </label>
      <div className="composer">
        <div className="composer-field" data-text={draft}>
          <textarea
            ref={field}
            id={id}
            rows={4}
            value={draft}
            placeholder={check.placeholder}
            aria-invalid={tooLong}
            aria-describedby={`${id}-count`}
            onChange={(event) => write(event.target.value)}
            onKeyDown={(event) => {
              if (isCheckKey(event)) send(event)
            }}
          />
        </div>
        <CheckFoot field={field} empty={draft === ''} ready={ready} onPaste={write} onClear={clear}>
          <span id={`${id}-count`} className="check-count" data-too-long={tooLong}>
            {draft !== '' && check.count(draft.length, TEXT_LIMIT)}
          </span>
        </CheckFoot>
      </div>
    </form>
  )
}
