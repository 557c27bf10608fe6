import type { HTMLAttributes } from 'react'

/** What scrolls has to take the focus, or the keyboard could not scroll it. */
const FOCUSABLE = { tabIndex: 0 } as const

/** A named part of the page that scrolls in itself. */
export function ScrollFrame({
  label,
  children,
  ...attributes
}: HTMLAttributes<HTMLElement> & { readonly label: string }) {
  return (
    <section aria-label={label} {...FOCUSABLE} {...attributes}>
      {children}
    </section>
  )
}
