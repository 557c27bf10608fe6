import { useCallback, useEffect, useReducer, useRef } from 'react'
import { fetchJson } from './fetch-json.ts'
import type { ListPage, Pages, PagesEvent } from './pages.ts'
import { reducePages } from './reduce-pages.ts'

/** Address of the page of a list that begins at a cursor; of the first without one. */
function addressOfPage(address: string, cursor: string | undefined): string {
  if (cursor === undefined) return address
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ cursor }).toString()}`
}

/** Fetches a list page by page: the first whenever its address changes, the one after the last whenever `more` is called, also after a failure. */
export function usePages<Entry>(address: string): {
  readonly pages: Pages<Entry>
  readonly more: () => void
} {
  const begun: Pages<Entry> = { address, entries: [], phase: 'loading' }
  const [known, dispatch] = useReducer<Pages<Entry>, [PagesEvent<Entry>]>(reducePages, begun)
  const controller = useRef<AbortController>(null)

  const load = useCallback(
    (cursor: string | undefined, signal: AbortSignal) => {
      fetchJson<ListPage<Entry>>(addressOfPage(address, cursor), { signal }).then(
        (page) => dispatch({ type: 'arrived', address, page }),
        (error: unknown) => {
          if (!signal.aborted) dispatch({ type: 'refused', address, error })
        },
      )
    },
    [address],
  )
  useEffect(() => {
    const current = new AbortController()
    controller.current = current
    dispatch({ type: 'started', address })
    load(undefined, current.signal)
    return () => current.abort()
  }, [address, load])

  const pages = known.address === address ? known : begun
  return {
    pages,
    more() {
      if (controller.current === null) return
      dispatch({ type: 'requested', address })
      load(pages.next, controller.current.signal)
    },
  }
}
