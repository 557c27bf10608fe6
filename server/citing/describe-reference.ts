import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { Item } from '../../corpus/model/item.ts'
import type { Passage } from '../../indexer/passages/passage.ts'
import { nameAuthor } from './name-author.ts'
import { readIssue } from './read-issue.ts'
import type { Reference, ReferenceType } from './reference.ts'

/** 永州市 is published in 永州; a name of one character keeps its rank. */
const CITY_RANK = /(?<=..)市$/u

/** What is cited: an item of a bulletin, or a passage of that item. */
export interface Cited {
  readonly item: Item
  readonly bulletin: BulletinRecord
  readonly passage?: Passage | undefined
  /** Address that opens the text, absolute; left out where the server doesn't know its public address. */
  readonly link?: string | undefined
}

/** The reference of an item or passage, from what the bulletin prints and its record says. */
export function describeReference({ item, bulletin, passage, link }: Cited): Reference {
  const { year, number: issue } = readIssue(bulletin.issue)
  const type = findType(item, bulletin)
  const pages = passage?.page ?? item.pages
  return {
    id: passage?.id ?? item.id,
    type,
    author: nameAuthor(item, bulletin),
    title: titleOf(item),
    container: bulletin.title,
    year: year ?? bulletin.date.slice(0, 4),
    issue,
    cumulativeNumber: bulletin.cumulativeNumber,
    date: type === 'article' ? bulletin.date : (item.date ?? bulletin.date),
    pages: item.pages,
    quotedPage: pages !== undefined && pages.from === pages.to ? pages.from : undefined,
    section: passage?.section ?? [],
    documentNumber: item.documentNumber,
    registrationNumber: item.registrationNumber,
    publisher: bulletin.publisher,
    place: bulletin.region.replace(CITY_RANK, ''),
    language: 'zh-CN',
    link,
    quote: passage?.text,
  }
}

/** A bulletin with the title of its item and no issue is that one report. */
function findType(item: Item, bulletin: BulletinRecord): ReferenceType {
  if (item.documentNumber !== undefined) return 'document'
  return item.kind === 'report' && bulletin.issue === undefined && bulletin.title === item.title
    ? 'report'
    : 'article'
}

/** Minutes printed without a title are named by their meeting; a title of our own stands in brackets. */
function titleOf({ kind, title, text }: Item): string {
  const isPrinted = kind !== 'minutes' || compact(text).includes(compact(title))
  return isPrinted ? title : `[${title}]`
}

function compact(text: string): string {
  return text.replaceAll(/\s/gu, '')
}
