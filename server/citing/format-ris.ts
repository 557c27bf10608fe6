import { describeQuote } from './describe-quote.ts'
import { listNotes } from './list-notes.ts'
import { makeCitationKey } from './make-citation-key.ts'
import type { Reference, ReferenceType } from './reference.ts'

/** Reference types of RIS. GOVDOC is a government document; the tags stay those that every reader knows. */
const TYPES = {
  article: 'JOUR',
  report: 'RPRT',
  document: 'GOVDOC',
} as const satisfies Record<ReferenceType, string>

type Line = readonly [tag: string, value: string | undefined]

/** A reference as a RIS record: UTF-8, lines ended by CRLF; `Y2` is the day of access. */
export function formatRis(reference: Reference, accessed: string): string {
  const { type, author, title, container, issue, pages, documentNumber, link } = reference
  const lines: readonly Line[] = [
    ['TY', TYPES[type]],
    ['ID', makeCitationKey(reference.id)],
    ['AU', author?.name],
    ['TI', title],
    [type === 'article' ? 'JO' : 'T2', type === 'report' ? undefined : container],
    ['PY', (type === 'article' ? reference.year : reference.date).slice(0, 4)],
    ['DA', formatDate(reference.date)],
    ['IS', type === 'report' ? undefined : issue],
    ['M1', documentNumber],
    ['SP', pages && String(pages.from)],
    ['EP', pages && String(pages.to)],
    ['PB', reference.publisher],
    ['CY', reference.place],
    ['LA', reference.language],
    ['UR', link],
    ['Y2', link && formatDate(accessed)],
    ...listNotes(reference).map((note): Line => ['N1', note]),
    ['N1', describeQuote(reference.quote)],
  ]
  return `${lines.map(formatLine).join('')}ER  - \r\n`
}

/** A value fills one line: a line break inside it would end the field. */
function formatLine([tag, value]: Line): string {
  if (value === undefined || value === '') return ''
  return `${tag}  - ${value.replaceAll(/\s*[\r\n]\s*/gu, ' ')}\r\n`
}

/** `YYYY/MM/DD/`, with what is unknown left empty. */
function formatDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}
