import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { createQuoteIndex } from './create-quote-index.ts'
import type { QuoteIndex } from './quote-index.ts'
import { padLength, wordLength } from './write-quotes.ts'

const headSchema = z.object({
  itemIds: z.array(z.string()),
  offsets: z.array(z.number().int()),
  length: z.number().int(),
  starts: z.number().int(),
  positions: z.number().int(),
})
/** Bytes of a UTF-16 unit. */
const UNIT = 2

/** Opens a quotation index that `writeQuotes` wrote; the manifest's checksum vouches for the file. */
export function readQuotes(file: string): QuoteIndex {
  const bytes = readFileSync(file)
  const headLength = bytes.readUInt32LE(0)
  const head = headSchema.parse(JSON.parse(bytes.toString('utf8', wordLength, wordLength + headLength)))
  const textStart = wordLength + padLength(headLength)
  const textEnd = textStart + head.length * UNIT
  const startsAt = textStart + padLength(head.length * UNIT)
  const positionsAt = startsAt + head.starts * wordLength
  const numbers = (from: number, count: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + from, count)
  return createQuoteIndex(
    { text: bytes.toString('utf16le', textStart, textEnd), itemIds: head.itemIds, offsets: head.offsets },
    { starts: numbers(startsAt, head.starts), positions: numbers(positionsAt, head.positions) },
  )
}
