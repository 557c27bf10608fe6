import { useEffect, useRef } from 'react'
import { formatRoute } from '../routing/format-route.ts'
import { goBackOr, navigate } from '../routing/navigate.ts'
import type { SourcedRoute, SourceReference } from '../routing/route.ts'

/** How the source beside the page is opened and closed. */
export interface SourceControl {
  readonly open: (source: SourceReference) => void
  readonly close: () => void
}

/** Keeps the open source in the address: Back closes it, however many were looked at, and focus returns to where it was. */
export function useSource(route: SourcedRoute): SourceControl {
  const opener = useRef<HTMLElement>(null)
  const isOpen = route.source !== undefined
  const { source: _source, ...withoutSource } = route

  useEffect(() => {
    if (isOpen) return
    // Only where closing took the focus away with the panel.
    if (document.activeElement === document.body) opener.current?.focus({ preventScroll: true })
    opener.current = null
  }, [isOpen])

  return {
    open(source) {
      if (!isOpen && document.activeElement instanceof HTMLElement) opener.current = document.activeElement
      navigate(formatRoute({ ...withoutSource, source }), { replace: isOpen })
    },
    close: () => goBackOr(formatRoute(withoutSource)),
  }
}
