import { formatIgnoredChip } from './format-ignored-chip.ts'
import { fitsAddress } from './fits-address.ts'
import { formatFilters } from './format-filters.ts'
import type { ChatRoute, CheckRoute, Route, SourceReference } from './route.ts'

function formatPlace(path: string, parameters: URLSearchParams, source: SourceReference | undefined): string {
  const query = parameters.size > 0 ? `?${parameters}` : ''
  const fragment = source ? `#${source.itemId}:${source.span.start}-${source.span.end}` : ''
  return `${path}${query}${fragment}`
}

function formatCheck({ text, source }: CheckRoute): string {
  const parameters = new URLSearchParams()
  if (text !== undefined && fitsAddress(text)) parameters.set('text', text)
  return formatPlace('/check', parameters, source)
}

function formatChat({ question, filters, ignore = [], source }: ChatRoute): string {
  const parameters = new URLSearchParams()
  if (question) parameters.set('q', question)
  if (filters.region) parameters.set('region', filters.region)
  if (filters.bulletin) parameters.set('bulletin', filters.bulletin)
  for (const chip of ignore) parameters.append('ignore', formatIgnoredChip(chip))
  return formatPlace('/', parameters, source)
}

/** The address of a place in the page; `parseRoute` reads it back. */
export function formatRoute(route: Route): string {
  switch (route.name) {
    case 'chat':
      return formatChat(route)
    case 'check':
      return formatCheck(route)
    case 'register':
      return formatPlace(`/${route.register}`, formatFilters(route.filters), route.source)
    case 'person':
      return formatPlace(`/people/${encodeURIComponent(route.person)}`, new URLSearchParams(), route.source)
    case 'bodies':
      return formatPlace('/bodies', formatFilters(route.filters), undefined)
    case 'body':
      return `/bodies/${encodeURIComponent(route.bodyId)}`
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
