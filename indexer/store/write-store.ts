import DatabaseConstructor, { type Database } from 'better-sqlite3'
import type { Bulletin } from '../../corpus/model/bulletin.ts'
import type { Item } from '../../corpus/model/item.ts'
import { analyzeText } from '../analysis/analyze-text.ts'
import type { Fact } from '../facts/fact.ts'
import type { Passage } from '../passages/passage.ts'
import { createSchema } from './create-schema.ts'
import { type BodyNames, writeFacts } from './write-facts.ts'
import { summarizeItem } from './summarize-item.ts'

/** A passage with the label its vector has. */
export interface LabelledPassage {
  readonly label: number
  readonly passage: Passage
}

export interface StoreContent {
  readonly bulletins: readonly Bulletin[]
  readonly passages: readonly LabelledPassage[]
  readonly facts: readonly Fact[]
  readonly bodies: BodyNames
  /** Everyday wordings of what a text says. */
  readonly annotate: (text: string) => readonly string[]
}

/** Writes bulletins, items, passages with their terms, official and everyday, and facts to a SQLite file that does not exist yet. */
export function writeStore(file: string, content: StoreContent): void {
  const database = new DatabaseConstructor(file)
  try {
    database.pragma('journal_mode = OFF')
    createSchema(database)
    database.transaction(() => {
      writeBulletins(database, content.bulletins)
      writePassages(database, content)
      writeFacts(database, content.facts, content.bodies)
    })()
    database.exec("INSERT INTO terms (terms) VALUES ('optimize')")
  } finally {
    database.close()
  }
}

function writeBulletins(database: Database, bulletins: readonly Bulletin[]): void {
  const insertBulletin = database.prepare('INSERT INTO bulletins (position, id, record) VALUES (?, ?, ?)')
  const insertItem = database.prepare(
    'INSERT INTO items (id, bulletin, ordinal, summary, item) VALUES (?, ?, ?, ?, ?)',
  )
  bulletins.forEach(({ items, ...record }, position) => {
    insertBulletin.run(position, record.id, JSON.stringify(record))
    for (const item of items) {
      const summary = JSON.stringify(summarizeItem(item))
      insertItem.run(item.id, item.bulletinId, item.ordinal, summary, JSON.stringify(item))
    }
  })
}

function writePassages(database: Database, { bulletins, passages, annotate }: StoreContent): void {
  const places = new Map(
    bulletins.flatMap((bulletin) => bulletin.items.map((item) => [item.id, { bulletin, item }] as const)),
  )
  const insertPassage = database.prepare(
    'INSERT INTO passages (label, id, item, bulletin, region, body, kind, year, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const insertTerms = database.prepare(
    'INSERT INTO terms (rowid, title, section, text, rows, everyday) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const { label, passage } of passages) {
    const place = places.get(passage.itemId)
    if (place === undefined) continue
    const { bulletin, item } = place
    const year = Number((item.date ?? bulletin.date).slice(0, 4))
    const columns = [item.id, bulletin.id, bulletin.region, item.body ?? '', item.kind, year]
    insertPassage.run(label, passage.id, ...columns, JSON.stringify(passage))
    const everyday = annotate(`${passage.section.join(' ')} ${passage.text}`).join(' ')
    insertTerms.run(
      label,
      ...[...listFields(item, passage), everyday].map((field) => analyzeText(field).join(' ')),
    )
  }
}

/** The full-text fields of a passage: title, section, text, table pairs. */
function listFields(item: Item, passage: Passage): readonly string[] {
  const title = [item.title, item.body, item.position, item.person, item.documentNumber, item.meeting]
  return [
    title.filter((part) => part !== undefined).join(' '),
    passage.section.join(' '),
    passage.text,
    passage.rows,
  ]
}
