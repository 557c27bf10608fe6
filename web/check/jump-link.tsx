import type { ReactNode } from 'react'
import { Link } from '../routing/link.tsx'

interface JumpLinkProps {
  /** Id of the element to go to; it can take the focus. */
  readonly to: string
  readonly className: string
  readonly label?: string
  readonly children: ReactNode
}

/** Goes to another part of the same page; the address stays as it is. */
export function JumpLink({ to, className, label, children }: JumpLinkProps) {
  const jump = () => {
    const target = document.getElementById(to)
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'start' })
  }
  return (
    <Link className={className} href={`#${to}`} aria-label={label} onOpen={jump}>
      {children}
    </Link>
  )
}
