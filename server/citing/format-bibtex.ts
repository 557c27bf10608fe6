import type { PageRange } from '../../corpus/model/item.ts'
import { describeQuote } from './describe-quote.ts'
import { escapeBibtex } from './escape-bibtex.ts'
import { listNotes } from './list-notes.ts'
import { makeCitationKey } from './make-citation-key.ts'
import type { Reference, ReferenceType } from './reference.ts'

/** Entry types of classic BibTeX, which biblatex reads too; it has none for a document by its number. */
const ENTRY_TYPES = {
  article: 'article',
  report: 'techreport',
  document: 'misc',
} as const satisfies Record<ReferenceType, string>

type Field = readonly [name: string, value: string]

/** A reference as a BibTeX entry in UTF-8; `urldate` is the day of access. */
export function formatBibtex(reference: Reference, accessed: string): string {
  const fields = [
    ...listSharedFields(reference),
    ...listSourceFields(reference),
    ...listLinkFields(reference, accessed),
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`)
  return [`@${ENTRY_TYPES[reference.type]}{${makeCitationKey(reference.id)},`, ...lines, '}', ''].join('\n')
}

function listSharedFields(reference: Reference): readonly Field[] {
  const { author, title, year, date, type } = reference
  const [dateYear = year, month] = date.split('-')
  return [
    // Inner braces keep a name whole: BibTeX would look for given names in it.
    ...field('author', author && `{${escapeBibtex(author.name)}}`),
    ...field('title', `{${escapeBibtex(title)}}`),
    ...field('year', type === 'article' ? year : dateYear),
    ...field('month', month && String(Number(month))),
    ...field('date', month && date),
  ]
}

function listSourceFields(reference: Reference): readonly Field[] {
  const { type, container, issue, pages, documentNumber, publisher, place } = reference
  const shared = [
    ...field('pages', pages && formatPages(pages)),
    ...field('address', escapeBibtex(place)),
    ...field('langid', 'chinese'),
    ...field('language', reference.language),
    ...field('note', escapeBibtex(listNotes(reference).join('；'))),
    ...field('annote', escapeBibtex(describeQuote(reference.quote) ?? '')),
  ]
  switch (type) {
    case 'article':
      return [
        ...field('journal', escapeBibtex(container)),
        ...field('number', issue && escapeBibtex(issue)),
        ...field('publisher', escapeBibtex(publisher)),
        ...shared,
      ]
    case 'report':
      return [...field('institution', escapeBibtex(publisher)), ...shared]
    case 'document':
      return [
        ...field('number', documentNumber && escapeBibtex(documentNumber)),
        ...field('howpublished', escapeBibtex(describeGazette(reference))),
        ...field('publisher', escapeBibtex(publisher)),
        ...shared,
      ]
  }
}

/** 汨政办发〔2023〕4号，载汨罗市人民政府公报，2023: classic styles print no number of a `misc`. */
function describeGazette({ documentNumber, container, year, issue }: Reference): string {
  const when = issue === undefined ? year : `${year}（${issue}）`
  return [documentNumber, `载${container}`, when].filter((part) => part !== undefined).join('，')
}

/** Addresses stay unescaped: styles print them verbatim. */
function listLinkFields({ link }: Reference, accessed: string): readonly Field[] {
  return link === undefined ? [] : [...field('url', link), ...field('urldate', accessed)]
}

function formatPages({ from, to }: PageRange): string {
  return from === to ? String(from) : `${from}--${to}`
}

function field(name: string, value: string | undefined): readonly Field[] {
  return value === undefined || value === '' ? [] : [[name, value]]
}
