import { formatIgnoredChip } from './format-ignored-chip.ts'
import type { ChatRoute, Route } from './route.ts'

function formatChat({ question, filters, ignore = [], source }: ChatRoute): string {
  const parameters = new URLSearchParams()
  if (question) parameters.set('q', question)
  if (filters.region) parameters.set('region', filters.region)
  if (filters.bulletin) parameters.set('bulletin', filters.bulletin)
  for (const chip of ignore) parameters.append('ignore', formatIgnoredChip(chip))
  const query = parameters.size > 0 ? `?${parameters}` : ''
  const fragment = source ? `#${source.itemId}:${source.span.start}-${source.span.end}` : ''
  return `/${query}${fragment}`
}

/** The address of a place in the page; `parseRoute` reads it back. */
export function formatRoute(route: Route): string {
  switch (route.name) {
    case 'chat':
      return formatChat(route)
    case 'item':
      return `/bulletins/${route.itemId}${route.span ? `#${route.span.start}-${route.span.end}` : ''}`
    case 'bulletin':
      return `/bulletins/${route.bulletinId}`
    case 'bulletins':
      return '/bulletins'
    case 'missing':
      return '/'
  }
}
