import { useRef, useState } from 'react'
import type { RefObject } from 'react'

/** The question being typed. */
export interface Draft {
  readonly text: string
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly write: (text: string) => void
  /** Puts a text into the field to be changed there. */
  readonly edit: (text: string) => void
}

/** Keeps the question being typed, so that other parts of the page can put one there. */
export function useDraft(): Draft {
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  return {
    text,
    field,
    write: setText,
    edit(suggested) {
      setText(suggested)
      field.current?.focus()
    },
  }
}
