import DatabaseConstructor from 'better-sqlite3'
import { z } from 'zod'
import type { Fact } from '../facts/fact.ts'
import type { FactList, FactQuery } from './fact-query.ts'
import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { Item } from '../../corpus/model/item.ts'
import type { Passage } from '../passages/passage.ts'
import type { IndexFilters, ItemSummary } from './bulletin-index.ts'
import { remember } from '../remember.ts'
import { selectFact, selectFacts } from './select-facts.ts'
import { type Condition, selectPassages } from './select-passages.ts'

/** BM25 weights of title, section path, text, table pairs and everyday wordings; measured on the development questions (docs/measurements.md). */
const FIELD_WEIGHTS = '0.5, 1.5, 1.0, 0.7, 0.4'

/** Values kept in memory: parsing them anew for every question would cost more than the search. */
const KEPT = { items: 200, passages: 5_000, frequencies: 20_000 } as const

/** Rows are checked for the one field all of them have: the manifest's checksums vouch for the rest. */
const hasId = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value
const bulletinColumn = z.custom<BulletinRecord>(hasId)
const summaryColumn = z.custom<ItemSummary>(hasId)
const itemColumn = z.custom<Item>(hasId)
const passageColumn = z.custom<Passage>(hasId)

/** A passage's label with its BM25 score; higher is better. */
export interface LabelledScore {
  readonly label: number
  readonly score: number
}

/** Reading side of the SQLite store. */
export interface Store {
  bulletins(): readonly BulletinRecord[]
  items(bulletinId: string): readonly ItemSummary[]
  item(itemId: string): Item | undefined
  passage(passageId: string): Passage | undefined
  passageAt(label: number): Passage | undefined
  passagesOf(itemId: string): readonly Passage[]
  /** Labels the filters admit; undefined where all are. */
  labels(filters: IndexFilters): ReadonlySet<number> | undefined
  searchTerms(terms: readonly string[], limit: number, filters?: IndexFilters): readonly LabelledScore[]
  facts(query: FactQuery): FactList
  fact(id: string): Fact | undefined
  /** How many passages hold a term in one of their fields, everyday wordings aside. */
  frequency(term: string): number
  close(): void
}

/** Opens a SQLite store read-only. */
export function openStore(file: string): Store {
  const database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true })
  database.pragma('mmap_size = 268435456')
  const { bulletins, items, item, passage, passageAt, passagesOf } = prepareReaders(database)
  const readFrequency = database
    .prepare<string, number>("SELECT max(doc) FROM vocabulary WHERE term = ? AND col <> 'everyday'")
    .pluck()
  return {
    bulletins,
    items,
    passagesOf,
    item: remember((itemId: string) => item(itemId)[0], KEPT.items),
    passage: (passageId) => passage(passageId)[0],
    passageAt: remember((label: number) => passageAt(label)[0], KEPT.passages),
    labels: (filters) => selectLabels(database, selectPassages(filters)),
    searchTerms: (terms, limit, filters) =>
      searchTerms(database, { terms, limit, condition: selectPassages(filters) }),
    facts: (query) => selectFacts(database, query),
    fact: (id) => selectFact(database, id),
    frequency: remember((term: string) => readFrequency.get(term) ?? 0, KEPT.frequencies),
    close: () => database.close(),
  }
}

/** Reads columns of JSON; each schema is the type that `writeStore` wrote there. */
function prepareReaders(database: DatabaseConstructor.Database) {
  return {
    bulletins: prepareReader(database, 'SELECT record FROM bulletins ORDER BY position', bulletinColumn),
    items: prepareReader(
      database,
      'SELECT summary FROM items WHERE bulletin = ? ORDER BY ordinal',
      summaryColumn,
    ),
    item: prepareReader(database, 'SELECT item FROM items WHERE id = ?', itemColumn),
    passage: prepareReader(database, 'SELECT record FROM passages WHERE id = ?', passageColumn),
    passageAt: prepareReader(database, 'SELECT record FROM passages WHERE label = ?', passageColumn),
    passagesOf: prepareReader(
      database,
      'SELECT record FROM passages WHERE item = ? ORDER BY label',
      passageColumn,
    ),
  }
}

function prepareReader<Row>(database: DatabaseConstructor.Database, sql: string, column: z.ZodType<Row>) {
  const statement = database.prepare<(string | number)[], string>(sql).pluck()
  return (...parameters: readonly (string | number)[]): readonly Row[] =>
    statement.all(...parameters).map((json) => column.parse(JSON.parse(json)))
}

function selectLabels(
  database: DatabaseConstructor.Database,
  condition: Condition,
): ReadonlySet<number> | undefined {
  if (condition.parameters.length === 0) return undefined
  const sql = `SELECT label FROM passages WHERE ${condition.sql}`
  return new Set(
    database
      .prepare<(string | number)[], number>(sql)
      .pluck()
      .all(...condition.parameters),
  )
}

interface TermSearch {
  readonly terms: readonly string[]
  readonly limit: number
  readonly condition: Condition
}

function searchTerms(
  database: DatabaseConstructor.Database,
  { terms, limit, condition }: TermSearch,
): readonly LabelledScore[] {
  if (terms.length === 0) return []
  const query = [...new Set(terms)].map((term) => `"${term}"`).join(' OR ')
  const sql = `
    SELECT terms.rowid AS label, -bm25(terms, ${FIELD_WEIGHTS}) AS score
    FROM terms JOIN passages ON passages.label = terms.rowid
    WHERE terms MATCH ? AND ${condition.sql}
    ORDER BY score DESC, label LIMIT ?`
  return database.prepare<(string | number)[], LabelledScore>(sql).all(query, ...condition.parameters, limit)
}
