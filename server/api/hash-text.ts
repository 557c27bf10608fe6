import { createHash } from 'node:crypto'

/** Hexadecimal digits of a short hash: 48 bits, enough to tell apart the answers of one server. */
const HASH_DIGITS = 12

/** Short hash of a text, the same on every machine. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)
}
