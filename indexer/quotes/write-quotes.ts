import { writeFileSync } from 'node:fs'
import { buildGramTable } from './gram-table.ts'
import type { QuoteTexts } from './quote-texts.ts'

/** Bytes of a number in the file. */
export const wordLength = 4

/** Writes the quotation index: the head's length, the head (JSON, padded), the joined texts in UTF-16 (padded), the table's starts and positions. */
export function writeQuotes(file: string, texts: QuoteTexts): void {
  const { starts, positions } = buildGramTable(texts.text)
  const { itemIds, offsets, text } = texts
  const head = Buffer.from(
    JSON.stringify({
      itemIds,
      offsets,
      length: text.length,
      starts: starts.length,
      positions: positions.length,
    }),
  )
  const size = Buffer.alloc(wordLength)
  size.writeUInt32LE(head.length)
  writeFileSync(
    file,
    Buffer.concat([size, pad(head), pad(Buffer.from(text, 'utf16le')), toBytes(starts), toBytes(positions)]),
  )
}

/** Length in bytes up to the next whole number. */
export function padLength(length: number): number {
  return Math.ceil(length / wordLength) * wordLength
}

function pad(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(padLength(bytes.length) - bytes.length)])
}

function toBytes({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
