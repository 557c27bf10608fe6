import type { Reference } from './reference.ts'

/** Edition of GB/T 7714 (参考文献著录规则). */
export type Edition = '2025' | '2015'

/** Marks between the elements: 2025 prints all but the full stop, brackets and hyphen in full width; 2015 leaves it open, and the collections of its examples use half width. */
const MARKS = {
  '2025': { comma: '，', colon: '：', open: '（', close: '）' },
  '2015': { comma: ', ', colon: ': ', open: '(', close: ')' },
} as const satisfies Record<Edition, Marks>

interface Marks {
  readonly comma: string
  readonly colon: string
  readonly open: string
  readonly close: string
}

/** A reference with what the edition adds to it. */
interface Entry extends Reference {
  readonly edition: Edition
  readonly marks: Marks
  /** `[引用日期]` where edition and link ask for it, else empty. */
  readonly accessMark: string
}

/** A reference in one line after GB/T 7714, numeric system (顺序编码制), without its number. */
export function formatGbt7714(reference: Reference, edition: Edition, accessed: string): string {
  const hasAccessMark = edition === '2015' && reference.link !== undefined
  const accessMark = hasAccessMark ? `[${accessed}]` : ''
  const entry: Entry = { ...reference, edition, marks: MARKS[edition], accessMark }
  const elements = [reference.author?.name, formatTitle(entry), formatSource(entry), reference.link]
  return `${elements.filter((element) => element !== undefined).join('. ')}.`
}

/** 题名：文号[文献类型标识/文献载体标识] */
function formatTitle(entry: Entry): string {
  const { title, documentNumber, link, marks } = entry
  const fullTitle = [title, documentNumber].filter((part) => part !== undefined).join(marks.colon)
  return `${fullTitle}[${typeMark(entry)}${link === undefined ? '' : '/OL'}]`
}

/** 2015 shows a numbered document on the web as A; 2025 keeps A for archives, and a text of a serial is J in both. */
function typeMark(entry: Entry): 'A' | 'J' | 'R' {
  if (entry.type === 'report') return 'R'
  return isDocumentAlone(entry) ? 'A' : 'J'
}

function isDocumentAlone({ type, edition, link }: Entry): boolean {
  return type === 'document' && edition === '2015' && link !== undefined
}

function formatSource(entry: Entry): string {
  if (isDocumentAlone(entry)) return formatPublished(entry)
  return entry.type === 'report' ? formatReport(entry) : formatSerial(entry)
}

/** 刊名，年（期）：页码; a bulletin without a number is told by its day. */
function formatSerial(entry: Entry): string {
  const { container, year, issue, date, type, marks, accessMark } = entry
  const unnumbered = type === 'article' ? date : year
  const when = issue === undefined ? unnumbered : `${year}${marks.open}${issue}${marks.close}`
  return `${container}${marks.comma}${when}${formatPages(entry)}${accessMark}`
}

/** 2025: 发布日期：页码. 2015: (发布日期)[引用日期] on the web, 出版地: 出版者, 出版年 in print. */
function formatReport(entry: Entry): string {
  const { edition, link, date, place, publisher, marks } = entry
  if (edition === '2025') return `${date}${formatPages(entry)}`
  if (link !== undefined) return formatPublished(entry)
  return `${place}${marks.colon}${publisher}${marks.comma}${date.slice(0, 4)}${formatPages(entry)}`
}

/** (发布日期)[引用日期] */
function formatPublished({ date, marks, accessMark }: Entry): string {
  return `${marks.open}${date}${marks.close}${accessMark}`
}

/** The page of the quoted words where it is known, else the pages of the item. */
function formatPages({ pages, quotedPage, marks }: Entry): string {
  if (quotedPage !== undefined) return `${marks.colon}${quotedPage}`
  if (pages === undefined) return ''
  return `${marks.colon}${pages.from === pages.to ? pages.from : `${pages.from}-${pages.to}`}`
}
