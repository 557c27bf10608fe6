import type { PageRange } from '../../corpus/model/item.ts'
import type { CslDate, CslItem } from './csl-item.ts'
import { describeQuote } from './describe-quote.ts'
import { listNotes } from './list-notes.ts'
import { makeCitationKey } from './make-citation-key.ts'
import type { Reference, ReferenceType } from './reference.ts'

/** Item types of CSL; a regulation is an order of an administration of any level. */
const TYPES = {
  article: 'article-journal',
  report: 'report',
  document: 'regulation',
} as const satisfies Record<ReferenceType, CslItem['type']>

/** A reference as an item of CSL-JSON; `accessed` is the ISO day its link was opened. */
export function toCslJson(reference: Reference, accessed: string): CslItem {
  const { type, author, container, issue, documentNumber, pages, link } = reference
  const annote = describeQuote(reference.quote)
  const notes = listNotes(reference).join('\n')
  return {
    id: makeCitationKey(reference.id),
    type: TYPES[type],
    // Literal names: a Chinese name has no comma to divide it, and a body no parts.
    ...(author && { author: [{ literal: author.name }] }),
    ...(type === 'document' && author && { authority: author.name }),
    title: reference.title,
    ...(type !== 'report' && { 'container-title': container, ...(issue && { issue }) }),
    ...(documentNumber && { number: documentNumber }),
    ...(pages && { page: formatPages(pages) }),
    publisher: reference.publisher,
    'publisher-place': reference.place,
    issued: toDate(reference.date),
    language: reference.language,
    ...(link && { URL: link, accessed: toDate(accessed) }),
    ...(notes && { note: notes }),
    ...(annote && { annote }),
  }
}

function toDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

function formatPages({ from, to }: PageRange): string {
  return from === to ? String(from) : `${from}-${to}`
}
