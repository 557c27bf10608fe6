import type { IndexFilters } from './bulletin-index.ts'

/** A condition on the `passages` table with its parameters in order. */
export interface Condition {
  readonly sql: string
  readonly parameters: readonly (string | number)[]
}

/** The filters as a condition; `1` where nothing is filtered. A body matches where the item's body is or contains it. */
export function selectPassages(filters: IndexFilters = {}): Condition {
  const { regions, body, bulletin, year, kind } = filters
  const parts: Condition[] = []
  if (regions !== undefined) {
    parts.push({ sql: `passages.region IN (${regions.map(() => '?').join(', ')})`, parameters: regions })
  }
  if (body !== undefined) parts.push({ sql: 'instr(passages.body, ?) > 0', parameters: [body] })
  if (bulletin !== undefined) parts.push({ sql: 'passages.bulletin = ?', parameters: [bulletin] })
  if (year !== undefined) parts.push({ sql: 'passages.year = ?', parameters: [year] })
  if (kind !== undefined) parts.push({ sql: 'passages.kind = ?', parameters: [kind] })
  if (parts.length === 0) return { sql: '1', parameters: [] }
  return {
    sql: parts.map((part) => part.sql).join(' AND '),
    parameters: parts.flatMap((part) => part.parameters),
  }
}
