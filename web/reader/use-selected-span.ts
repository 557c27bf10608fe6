import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import { readSelection } from './text-selection.ts'
import { trimSpan } from './split-lines.ts'

/** Milliseconds a selection has to rest before anything is offered for it. */
const RESTING_TIME = 150

function currentSpan(container: HTMLElement, text: string): Span | undefined {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const span = readSelection(container, selection.getRangeAt(0))
  const trimmed = span && trimSpan(text, span)
  return trimmed && trimmed.start < trimmed.end ? trimmed : undefined
}

/** The stretch of an item's text that the reader has selected in what a container shows; it stays while a window is open over the page. */
export function useSelectedSpan(container: RefObject<HTMLElement | null>, text: string): Span | undefined {
  const [span, setSpan] = useState<Span>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    function read(): void {
      if (container.current === null || document.querySelector('dialog[open]')) return
      const next = currentSpan(container.current, text)
      setSpan((known) => (known?.start === next?.start && known?.end === next?.end ? known : next))
    }
    function wait(): void {
      clearTimeout(timer)
      timer = setTimeout(read, RESTING_TIME)
    }
    document.addEventListener('selectionchange', wait)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', wait)
    }
  }, [container, text])
  return span
}
