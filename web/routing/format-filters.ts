import { cleanFilters } from './clean-filters.ts'
import type { RegisterFilters } from './register-filters.ts'

/** The filters as the query of an address, of the page and of the API alike; `parseFilters` reads them back. */
export function formatFilters(filters: RegisterFilters): URLSearchParams {
  return new URLSearchParams(Object.entries(cleanFilters(filters)))
}
