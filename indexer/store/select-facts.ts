import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { foldText } from '../../corpus/folding/fold-text.ts'
import type { Fact } from '../facts/fact.ts'
import type { FactList, FactQuery } from './fact-query.ts'
import type { Condition } from './select-passages.ts'

/** Rows are checked for the one field all of them have: the manifest's checksums vouch for the rest. */
const factColumn = z.custom<Fact>(
  (value: unknown) => typeof value === 'object' && value !== null && 'id' in value,
)
const ALL = -1

/** Reads the facts that a query admits. */
export function selectFacts(database: Database, query: FactQuery): FactList {
  const { limit = ALL, offset = 0 } = query
  const { sql, parameters } = toCondition(query)
  const total = database
    .prepare<(string | number)[], number>(`SELECT count(*) FROM facts WHERE ${sql}`)
    .pluck()
    .get(...parameters)
  const records = database
    .prepare<(string | number)[], string>(
      `SELECT record FROM facts WHERE ${sql} ORDER BY position LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...parameters, limit, offset)
  return { facts: records.map((record) => factColumn.parse(JSON.parse(record))), total: total ?? 0 }
}

/** One fact by its id; undefined where there is none. */
export function selectFact(database: Database, id: string): Fact | undefined {
  const record = database.prepare<[string], string>('SELECT record FROM facts WHERE id = ?').pluck().get(id)
  return record === undefined ? undefined : factColumn.parse(JSON.parse(record))
}

function toCondition({ kind, regions, bodyKey, person, year, bulletin, words = [] }: FactQuery): Condition {
  const parts: Condition[] = [{ sql: 'kind = ?', parameters: [kind] }]
  if (regions !== undefined)
    parts.push({ sql: `region IN (${regions.map(() => '?').join(', ')})`, parameters: regions })
  if (bodyKey !== undefined) parts.push({ sql: 'body = ?', parameters: [bodyKey] })
  if (person !== undefined) parts.push({ sql: 'person = ?', parameters: [person] })
  if (year !== undefined) parts.push({ sql: 'year = ?', parameters: [year] })
  if (bulletin !== undefined) parts.push({ sql: 'bulletin = ?', parameters: [bulletin] })
  for (const word of words) parts.push({ sql: 'instr(folded, ?) > 0', parameters: [foldText(word).folded] })
  return {
    sql: parts.map((part) => part.sql).join(' AND '),
    parameters: parts.flatMap((part) => part.parameters),
  }
}
