import type { Item } from '../../../corpus/model/item.ts'
import type { Passage } from '../../../indexer/passages/passage.ts'
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
  return [...listRows(item, passage.span), ...listSentences(item, passage.span)].flatMap((unit) => {
    const span = trim(item.text, unit.span)
    const quote = item.text.slice(span.start, span.end)
    if (quote.length < SHORTEST || !SAYS_SOMETHING.test(quote) || isHeading(quote, passage, item)) return []
    return [{ ...unit, quote, span, passage, rank, score }]
  })
}

/** Titles, numbers and headings say where to look, not what was asked. */
function isHeading(quote: string, { section }: Passage, item: Item): boolean {
  const { title, printedTitle, documentNumber, registrationNumber, annexes } = item
  const headings = [
    title,
    printedTitle,
    documentNumber,
    registrationNumber,
    ...section,
    ...annexes.map((annex) => annex.title),
  ]
  const bare = stripHeading(quote)
  return headings.some((heading) => heading !== undefined && stripHeading(heading) === bare)
}

function stripHeading(text: string): string {
  return text.replaceAll(/\s/gu, '').replace(/[。：:]$/u, '')
}

/** Rows of the item's tables inside a span, whole, with their header–value pairs. */
function listRows(item: Item, within: Span): readonly Pick<Candidate, 'span' | 'row'>[] {
  return item.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      contains(within, row.span) ? [{ span: row.span, row: describeRow(table, row) }] : [],
    ),
  )
}

/** Sentences of the running text inside a span, long ones cut into clauses. */
function listSentences(item: Item, within: Span): readonly Pick<Candidate, 'span'>[] {
  return splitSentences(item.text, within)
    .filter((sentence) => !item.tables.some((table) => contains(table.span, sentence)))
    .flatMap((sentence) => splitClauses(item.text, sentence))
    .map((span) => ({ span }))
}

function trim(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end)
  const start = span.start + slice.length - slice.trimStart().length
  return { start, end: Math.max(start, span.end - (slice.length - slice.trimEnd().length)) }
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
