import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import type { Find } from './use-find.ts'

interface FindBarProps {
  readonly find: Find
  /** Selects the sentence around the match that is looked at. */
  readonly onSelect: () => void
  readonly onClose: () => void
}

interface FindStepProps {
  readonly label: string
  readonly arrow: string
  readonly disabled: boolean
  readonly onStep: () => void
}

function FindStep({ label, arrow, disabled, onStep }: FindStepProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} disabled={disabled} onClick={onStep}>
      <span aria-hidden="true">{arrow}</span>
    </button>
  )
}

/** The field: Enter goes to the next match, with Shift to the previous one, Escape ends the search. */
function FindField({ find: { state, write, step }, onClose }: Omit<FindBarProps, 'onSelect'>) {
  const { reading } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    if (event.key === 'Escape') onClose()
    else step(event.shiftKey ? -1 : 1)
  }
  return (
    <input
      ref={field}
      type="search"
      className="find-field"
      aria-label={reading.findLabel}
      placeholder={reading.findLabel}
      enterKeyHint="search"
      value={state.words}
      onChange={(event) => write(event.target.value)}
      onKeyDown={press}
    />
  )
}

/** The search inside a text: how often the words stand there, and the way from one place to the next. */
export function FindBar({ find, onSelect, onClose }: FindBarProps) {
  const { reading } = useMessages()
  const { words, matches, at } = find.state
  const none = matches.length === 0
  const step = (by: 1 | -1) => () => find.step(by)
  return (
    <search className="find-bar">
      <FindField find={find} onClose={onClose} />
      <output className="find-count">
        {words.trim() !== '' && reading.findCount(at + 1, matches.length)}
      </output>
      <FindStep label={reading.findPrevious} arrow="↑" disabled={none} onStep={step(-1)} />
      <FindStep label={reading.findNext} arrow="↓" disabled={none} onStep={step(1)} />
      <button type="button" className="quiet-button" disabled={none} onClick={onSelect}>
        {reading.selectSentence}
      </button>
      <button type="button" className="icon-button" aria-label={reading.findClose} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </search>
  )
}
