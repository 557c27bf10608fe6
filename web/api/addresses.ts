import { formatFilters } from '../routing/format-filters.ts'
import type { RegisterFilters, RegisterName } from '../routing/register-filters.ts'

function withQuery(path: string, query: URLSearchParams): string {
  return query.size > 0 ? `${path}?${query}` : path
}

/** Where the page finds what it shows. */
export const addresses = {
  chat: '/api/chat',
  examples: '/api/examples',
  quoteCheck: '/api/quotes/check',
  bulletins: '/api/bulletins',
  bulletin: (bulletinId: string): string => `/api/bulletins/${encodeURIComponent(bulletinId)}`,
  citations: (id: string): string => `/api/citations/${encodeURIComponent(id)}`,
  register: (
    name: RegisterName,
    filters: RegisterFilters,
    more: Readonly<Record<string, string>> = {},
  ): string =>
    withQuery(`/api/${name}`, new URLSearchParams([...formatFilters(filters), ...Object.entries(more)])),
  bodies: (filters: Pick<RegisterFilters, 'q' | 'region'> = {}): string =>
    withQuery('/api/bodies', formatFilters(filters)),
  body: (bodyId: string): string => `/api/bodies/${encodeURIComponent(bodyId)}`,
  person: (name: string): string => `/api/people/${encodeURIComponent(name)}`,
  item: (itemId: string): string => `/api/items/${encodeURIComponent(itemId)}`,
}
