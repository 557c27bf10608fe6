import { diagnoseBulletin } from './diagnostics/diagnose-bulletin.ts'
import { readItems } from './items/read-items.ts'
import type { Bulletin, BulletinRecord } from './model/bulletin.ts'
import type { ParseDiagnostic } from './model/parse-diagnostic.ts'
import { idOfFile } from './record/id-of-file.ts'
import { readRecord } from './record/read-record.ts'

/** A bulletin read, and what was odd in its text. */
export interface ParsedBulletin {
  readonly bulletin: Bulletin
  readonly diagnostics: readonly ParseDiagnostic[]
}

/**
 * Reads one delivered text. Given a file name alone, the record too is read from the text, and a diagnostic
 * names each field that the text does not give.
 */
export function parseBulletin(source: BulletinRecord | string, delivered: string): ParsedBulletin {
  const id = typeof source === 'string' ? idOfFile(source) : source.id
  const read = readItems(id, delivered)
  const diagnostics = diagnoseBulletin(id, delivered, read)
  if (typeof source !== 'string') return { bulletin: { ...source, items: read.items }, diagnostics }
  const front = read.front.map((line) => line.plain)
  const { record, missing } = readRecord({ file: source, front, items: read.items })
  const unread = missing.map((field): ParseDiagnostic => ({
    rule: 'record-field-not-in-text',
    severity: field === 'issue' ? 'info' : 'warning',
    message: `The text does not say the ${field}; an entry in bulletins.json can.`,
    bulletinId: id,
  }))
  return { bulletin: { ...record, items: read.items }, diagnostics: [...unread, ...diagnostics] }
}
