import { useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { useMessages } from '../messages/use-messages.ts'
import { ItemActions } from './item-actions.tsx'

interface SelectionActionsProps {
  readonly item: ItemView
  readonly span: Span
  /** Whether the focus is wanted here, as the keyboard made the selection. */
  readonly focused: boolean
}

/** Puts the toolbar under the last line of the selection, inside the text it belongs to. */
function placeUnderSelection(toolbar: HTMLElement): void {
  const selection = document.getSelection()
  const frame = toolbar.offsetParent?.getBoundingClientRect()
  if (!frame || !selection || selection.rangeCount === 0) return
  const line = [...selection.getRangeAt(0).getClientRects()].at(-1)
  if (line === undefined) return
  toolbar.style.top = `${line.bottom - frame.top}px`
  const room = frame.width - toolbar.offsetWidth
  toolbar.style.left = `${Math.max(0, Math.min(line.left - frame.left, room))}px`
}

function dropSelection(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  document.getSelection()?.removeAllRanges()
}

/** What can be done with the text selected, right under it; in the order of the page it follows the text, so that Tab leads there. */
export function SelectionActions({ item, span, focused }: SelectionActionsProps) {
  const { reading } = useMessages()
  const toolbar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (toolbar.current === null) return
    placeUnderSelection(toolbar.current)
    if (focused) toolbar.current.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true })
  }, [focused])

  return (
    <>
      <output className="visually-hidden">{reading.selected(span.end - span.start)}</output>
      <div
        ref={toolbar}
        role="toolbar"
        aria-label={reading.selectionLabel}
        className="selection-actions"
        tabIndex={-1}
        onKeyDown={dropSelection}
        // A press would take the selection away before its button is clicked.
        onMouseDown={(event) => event.preventDefault()}
      >
        <ItemActions item={item} span={span} />
      </div>
    </>
  )
}
