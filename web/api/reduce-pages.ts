import type { Pages, PagesEvent } from './pages.ts'

/** The list after an event; pages of a list no longer wanted, and pages that nothing asked for, are ignored. */
export function reducePages<Entry>(pages: Pages<Entry>, event: PagesEvent<Entry>): Pages<Entry> {
  const { address } = event
  if (event.type === 'started') return { address, entries: [], phase: 'loading' }
  if (address !== pages.address) return pages
  switch (event.type) {
    case 'requested':
      return { ...pages, phase: 'loading', error: undefined }
    case 'arrived': {
      if (pages.phase !== 'loading') return pages
      const { items, total, next } = event.page
      return { address, entries: [...pages.entries, ...items], total, next, phase: 'ready' }
    }
    case 'refused':
      return { ...pages, phase: 'failed', error: event.error }
  }
}
