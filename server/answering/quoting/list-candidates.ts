import type { Item } from '../../../corpus/model/item.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { describeRow } from '../../../indexer/passages/describe-row.ts'
import { splitSentences } from '../../../indexer/passages/split-sentences.ts'
import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import type { Candidate } from './candidate.ts'
import { splitClauses } from './split-clauses.ts'

/** Passages that quotes are taken from. */
const PASSAGES = 8
/** A line without any of these, and no row of names, is a heading: it says where to look, not what was asked. */
const SAYS_SOMETHING = /[，。；：？！,;:\t\d]|(?:[\p{Script=Han}]{2,4}\s+){2,}[\p{Script=Han}]{2,4}/u
/** Shorter stretches are numbers and marks of headings, and say nothing alone. */
const SHORTEST = 6

/** Sentences and table rows of the best hits, in their order. */
export function listCandidates(hits: readonly Hit[], index: BulletinIndex): readonly Candidate[] {
  return hits.slice(0, PASSAGES).flatMap((hit, rank) => listUnits(hit, rank, index))
}

function listUnits({ passage, score }: Hit, rank: number, index: BulletinIndex): readonly Candidate[] {
  const item = index.item(passage.itemId)
  if (item === undefined) return []
  const units = splitSentences(item.text, passage.span).flatMap((sentence) => splitUnit(item, sentence))
  return units.flatMap((sentence) => {
    const span = trim(item.text, sentence)
    const quote = item.text.slice(span.start, span.end)
    if (quote.length < SHORTEST || !SAYS_SOMETHING.test(quote)) return []
    if (quote === item.title || quote === item.printedTitle) return []
    const table = item.tables.find((candidate) => contains(candidate.span, span))
    const row = table?.rows.find((candidate) => overlaps(candidate.span, span))
    const pairs = table === undefined || row === undefined ? {} : { row: describeRow(table, row) }
    return [{ quote, span, passage, rank, score, ...pairs }]
  })
}

/** A table row stays whole, a long sentence is cut into clauses. */
function splitUnit(item: Item, sentence: Span): readonly Span[] {
  const isRow = item.tables.some((table) => contains(table.span, sentence))
  return isRow ? [sentence] : splitClauses(item.text, sentence)
}

function trim(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end)
  const start = span.start + slice.length - slice.trimStart().length
  return { start, end: Math.max(start, span.end - (slice.length - slice.trimEnd().length)) }
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
