import { cleanFilters } from './clean-filters.ts'
import { filterFields, type RegisterFilters } from './register-filters.ts'

/** The filters that the query of an address names; `formatFilters` writes them. */
export function parseFilters(parameters: URLSearchParams): RegisterFilters {
  return cleanFilters(Object.fromEntries(filterFields.map((field) => [field, parameters.get(field) ?? ''])))
}
