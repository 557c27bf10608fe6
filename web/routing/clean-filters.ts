import { filterFields, type RegisterFilters } from './register-filters.ts'

const YEAR = /^\d{4}$/u

/** The filters without blanks at their ends, without empty ones, and without a year that is none. */
export function cleanFilters(filters: RegisterFilters): RegisterFilters {
  const filled = filterFields
    .map((field) => [field, filters[field]?.trim() ?? ''] as const)
    .filter(([field, value]) => value !== '' && (field !== 'year' || YEAR.test(value)))
  return Object.fromEntries(filled)
}
