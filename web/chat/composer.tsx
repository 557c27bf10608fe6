import { useEffect } from 'react'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { useShortcut } from '../page/use-shortcut.ts'
import { isSendKey } from './is-send-key.ts'
import type { Draft } from './use-draft.ts'

/** UTF-16 units the server reads of a question. */
const QUESTION_LENGTH = 2_000

interface ComposerProps {
  readonly busy: boolean
  /** Whether the question goes on with a conversation. */
  readonly followsUp: boolean
  readonly draft: Draft
  readonly onAsk: (question: string) => void
  readonly onStop: () => void
  /** What stands under the question: the filters. */
  readonly children: ReactNode
}

/** Where a question is typed: grows with its text, sends with Enter, stops an answer that is coming. */
export function Composer({ busy, followsUp, draft, onAsk, onStop, children }: ComposerProps) {
  const messages = useMessages()
  const { text: question, field, write } = draft
  useShortcut('/', () => field.current?.focus())
  useEffect(() => {
    // On a touch screen focus would raise the keyboard over the page.
    if (window.matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true })
  }, [field])

  function send(event: FormEvent | KeyboardEvent): void {
    event.preventDefault()
    if (busy || question.trim() === '') return
    onAsk(question.trim())
    write('')
  }

  return (
    <form className="composer" onSubmit={send} aria-label={messages.questionLabel}>
      <div className="composer-field" data-text={question}>
        <textarea
          ref={field}
          rows={1}
          value={question}
          maxLength={QUESTION_LENGTH}
          aria-label={messages.questionLabel}
          placeholder={followsUp ? messages.followUpPlaceholder : messages.questionPlaceholder}
          enterKeyHint="send"
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            const { key, shiftKey, keyCode, nativeEvent } = event
            if (isSendKey({ key, shiftKey, keyCode, isComposing: nativeEvent.isComposing })) send(event)
          }}
        />
      </div>
      <div className="composer-foot">
        {children}
        {busy ? (
          <button type="button" className="send send-stop" onClick={onStop}>
            {messages.stop}
          </button>
        ) : (
          <button type="submit" className="send" disabled={question.trim() === ''}>
            {messages.send}
          </button>
        )}
      </div>
    </form>
  )
}
