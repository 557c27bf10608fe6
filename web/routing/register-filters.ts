/** The registers, by the names that their addresses carry. */
export const registerNames = ['commitments', 'decisions', 'appointments', 'votes', 'evaluations'] as const

/** One of the registers. */
export type RegisterName = (typeof registerNames)[number]

/** What narrows a register: words, place, body by any of its names, person, year. */
export const filterFields = ['q', 'region', 'body', 'person', 'year'] as const

/** A field that narrows a register. */
export type FilterField = (typeof filterFields)[number]

/** What a register is narrowed to. */
export type RegisterFilters = { readonly [Field in FilterField]?: string }
