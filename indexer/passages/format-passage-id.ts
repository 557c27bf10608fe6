import { createHash } from 'node:crypto'
import type { Span } from '../../corpus/model/span.ts'

/** Hexadecimal digits of the content hash in an id: enough to notice another text, short enough to read. */
const HASH_LENGTH = 6

/** Permanent id of a stretch of an item: `item id#start-end~hash of its text`. */
export function formatPassageId(itemId: string, span: Span, text: string): string {
  return `${itemId}#${span.start}-${span.end}~${hashContent(text)}`
}

/** First digits of the SHA-256 of a text. */
export function hashContent(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, HASH_LENGTH)
}
