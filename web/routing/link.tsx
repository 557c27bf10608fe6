import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { navigate } from './navigate.ts'

function opensHere(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** A link inside the page; a click with a modifier key keeps its meaning in the browser. `onOpen` may open the place otherwise. */
export function Link({
  href,
  onOpen,
  children,
  ...attributes
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string; readonly onOpen?: () => void }) {
  function open(event: MouseEvent): void {
    if (!opensHere(event)) return
    event.preventDefault()
    if (onOpen) onOpen()
    else navigate(href)
  }
  return (
    <a href={href} onClick={open} {...attributes}>
      {children}
    </a>
  )
}
