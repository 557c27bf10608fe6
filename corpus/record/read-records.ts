import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BulletinRecord } from '../model/bulletin.ts'

/** The records beside or in a folder could not be read; `path` says which file to mend. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError'
  readonly path: string

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options)
    this.path = path
  }
}

const FILE = 'bulletins.json'
const KINDS: ReadonlySet<unknown> = new Set(['congress', 'government'])
const TEXT_FIELDS = ['id', 'region', 'publisher', 'title', 'date', 'file'] as const

/**
 * The records of a folder's bulletins: `bulletins.json` in the folder, or beside it if its entries name files of
 * the folder; no records where there is neither. Throws `RecordsError` if the file is broken.
 */
export async function readRecords(
  folder: string,
  files: readonly string[],
): Promise<readonly BulletinRecord[]> {
  const inside = await readEntries(join(folder, FILE))
  if (inside) return inside
  const beside = (await readEntries(join(dirname(join(folder, '.')), FILE))) ?? []
  return beside.filter((record) => files.includes(record.file))
}

async function readEntries(path: string): Promise<readonly BulletinRecord[] | undefined> {
  const json = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new RecordsError(path, 'cannot be read', { cause })
  })
  return json === undefined ? undefined : parseEntries(json, path)
}

function parseEntries(json: string, path: string): readonly BulletinRecord[] {
  const entries = parseJson(json, path)
  if (!Array.isArray(entries)) throw new RecordsError(path, 'is no list of bulletins')
  return entries.map((entry: unknown, at) => {
    if (!isRecord(entry))
      throw new RecordsError(path, `entry ${at + 1} lacks a field or has one of a wrong kind`)
    return entry
  })
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new RecordsError(path, 'is no JSON', { cause })
  }
}

function isRecord(entry: unknown): entry is BulletinRecord {
  if (typeof entry !== 'object' || entry === null) return false
  const fields = new Map<string, unknown>(Object.entries(entry))
  const hasTexts = TEXT_FIELDS.every((field) => typeof fields.get(field) === 'string')
  const optional = ['string', 'undefined'].includes(typeof fields.get('issue'))
  const number = ['number', 'undefined'].includes(typeof fields.get('cumulativeNumber'))
  return hasTexts && optional && number && KINDS.has(fields.get('kind'))
}
