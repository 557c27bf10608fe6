/** The registers, by the names that their addresses carry. */
export const registerNames = ['commitments', 'decisions', 'appointments', 'votes', 'evaluations'] as const

/** One of the registers. */
export type RegisterName = (typeof registerNames)[number]

const FIELDS = ['q', 'region', 'body', 'person', 'year'] as const

/** A field that narrows a register. */
export type FilterField = (typeof FIELDS)[number]

/** What a register is narrowed to: words, place, body by any of its names, person, year. */
export type RegisterFilters = { readonly [Field in FilterField]?: string }

const YEAR = /^\d{4}$/u

/** The filters without blanks at their ends, without empty ones, and without a year that is none. */
export function cleanFilters(filters: RegisterFilters): RegisterFilters {
  const filled = FIELDS.map((field) => [field, filters[field]?.trim() ?? ''] as const).filter(
    ([field, value]) => value !== '' && (field !== 'year' || YEAR.test(value)),
  )
  return Object.fromEntries(filled)
}

/** The filters that an address names; `formatFilters` writes them. */
export function parseFilters(parameters: URLSearchParams): RegisterFilters {
  return cleanFilters(Object.fromEntries(FIELDS.map((field) => [field, parameters.get(field) ?? ''])))
}

/** The filters as the query of an address, of the page and of the API alike. */
export function formatFilters(filters: RegisterFilters): URLSearchParams {
  return new URLSearchParams(Object.entries(cleanFilters(filters)))
}
