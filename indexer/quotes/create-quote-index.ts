import type { GramTable } from './gram-table.ts'
import { gramLength, lookUpGram } from './gram-table.ts'
import type { Fragment, Occurrence, Occurrences, QuoteIndex } from './quote-index.ts'
import { itemAt, type QuoteTexts } from './quote-texts.ts'

/** Grams of a text among which the rarest is looked for: more of them cost more than they save. */
const SAMPLED_GRAMS = 64
/** Places of one gram that fragments are made from: a gram of more places tells little about where a quotation is from. */
const MOST_PLACES = 48
/** Characters compared in finding the fragments of one text, so that a text of one repeated character costs no more. */
const MOST_COMPARED = 400_000

/** A quotation index over joined texts and the table of their grams. */
export function createQuoteIndex(texts: QuoteTexts, table: GramTable): QuoteIndex {
  const { text, itemIds, offsets } = texts
  const toOccurrence = (start: number, length: number): Occurrence => {
    const item = itemAt(offsets, start)
    const offset = offsets[item] ?? 0
    return { itemId: itemIds[item] ?? '', span: { start: start - offset, end: start - offset + length } }
  }
  const find = (folded: string, limit: number): Occurrences => {
    const starts = findStarts(text, table, folded)
    return {
      total: starts.length,
      places: starts.slice(0, limit).map((start) => toOccurrence(start, folded.length)),
    }
  }
  const findFragments = (folded: string): readonly Fragment[] =>
    listRuns(text, table, folded).map(({ quotedStart, start, length }) => {
      const { itemId, span } = toOccurrence(start, length)
      return { itemId, source: span, quoted: { start: quotedStart, end: quotedStart + length } }
    })
  const order = new Map(itemIds.map((id, at) => [id, at]))
  return {
    find,
    findFragments,
    foldedText: (itemId) => {
      const at = order.get(itemId)
      return at === undefined ? '' : text.slice(offsets[at], (offsets[at + 1] ?? text.length + 1) - 1)
    },
  }
}

/** Where a folded text begins in the joined texts, in order. */
function findStarts(text: string, table: GramTable, folded: string): readonly number[] {
  if (folded.length === 0) return []
  if (folded.length < gramLength) return scan(text, folded)
  const { offset, positions } = findRarestGram(table, folded)
  const starts: number[] = []
  for (const position of positions) {
    const start = position - offset
    if (start >= 0 && text.startsWith(folded, start)) starts.push(start)
  }
  return starts
}

function scan(text: string, folded: string): readonly number[] {
  const starts: number[] = []
  for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) starts.push(at)
  return starts
}

function findRarestGram(table: GramTable, folded: string): { offset: number; positions: Uint32Array } {
  const last = folded.length - gramLength
  const step = Math.max(1, Math.floor(last / SAMPLED_GRAMS))
  let best = { offset: 0, positions: lookUpGram(table, folded, 0) }
  for (let offset = step; offset <= last && best.positions.length > 1; offset += step) {
    const positions = lookUpGram(table, folded, offset)
    if (positions.length < best.positions.length) best = { offset, positions }
  }
  return best
}

/** A stretch that the text asked about has in common with the joined texts. */
interface Run {
  readonly quotedStart: number
  readonly start: number
  readonly length: number
}

/** Common stretches in the order of the text asked about; none lies inside another on the same diagonal. */
function listRuns(text: string, table: GramTable, folded: string): readonly Run[] {
  const runs: Run[] = []
  const reached = new Map<number, number>()
  let compared = 0
  for (let at = 0; at + gramLength <= folded.length && compared < MOST_COMPARED; at += 1) {
    const positions = lookUpGram(table, folded, at)
    if (positions.length > MOST_PLACES) continue
    for (const position of positions) {
      if ((reached.get(position - at) ?? 0) > at) continue
      const length = commonLength(text, position, { other: folded, at })
      compared += length + 1
      if (length < gramLength) continue
      reached.set(position - at, at + length)
      runs.push({ quotedStart: at, start: position, length })
    }
  }
  return runs
}

function commonLength(text: string, from: number, { other, at }: { other: string; at: number }): number {
  let length = 0
  while (at + length < other.length && text.charCodeAt(from + length) === other.charCodeAt(at + length))
    length += 1
  return length
}
