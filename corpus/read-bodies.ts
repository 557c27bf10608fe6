import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BodyKind, BodyOrgan } from './model/body-kind.ts'

/** The directory of bodies could not be read; `path` says which file to mend. */
export class BodiesError extends Error {
  override readonly name = 'BodiesError'
  readonly path: string

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options)
    this.path = path
  }
}

const DIRECTORY = fileURLToPath(new URL('./bodies.json', import.meta.url))
const ORGANS: readonly BodyOrgan[] = [
  'party',
  'congress',
  'government',
  'consultative',
  'supervision',
  'court',
  'procuratorate',
  'mass',
  'enterprise',
]

/** The directory of kinds of local bodies, by default the one in `bodies.json`. Throws `BodiesError` if it is broken. */
export function readBodies(path: string = DIRECTORY): readonly BodyKind[] {
  const entries = parseFile(path)
  if (!Array.isArray(entries)) throw new BodiesError(path, 'is no list of bodies')
  return entries.map((entry: unknown, at) => toBodyKind(entry, at + 1, path))
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new BodiesError(path, 'is missing or no JSON', { cause })
  }
}

function toBodyKind(entry: unknown, number: number, path: string): BodyKind {
  const fields = new Map<string, unknown>(
    typeof entry === 'object' && entry !== null ? Object.entries(entry) : [],
  )
  const name = fields.get('name')
  const organ = ORGANS.find((known) => known === fields.get('organ'))
  if (typeof name !== 'string' || !organ)
    throw new BodiesError(path, `entry ${number} lacks a name or an organ`)
  const list = (field: string): readonly string[] =>
    toTexts(fields.get(field) ?? [], `${name}: ${field}`, path)
  return { name, organ, aliases: list('aliases'), formerNames: list('formerNames'), topics: list('topics') }
}

function toTexts(value: unknown, field: string, path: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string')) {
    throw new BodiesError(path, `${field} is no list of texts`)
  }
  return value
}
