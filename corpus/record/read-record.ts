import type { BulletinKind, BulletinRecord } from '../model/bulletin.ts'
import type { Item } from '../model/item.ts'
import { compactTitle } from '../text/compact-title.ts'
import { parseChineseNumber } from '../text/parse-chinese-number.ts'
import { parseDate } from '../text/parse-date.ts'
import { idOfFile } from './id-of-file.ts'

/** What a bulletin's own text gives for its record. */
export interface RecordSource {
  readonly file: string
  /** Masthead and printed contents, line by line. */
  readonly front: readonly string[]
  readonly items: readonly Item[]
}

/** A record read from the text, and the fields that the text does not give. */
export interface ReadRecord {
  readonly record: BulletinRecord
  readonly missing: readonly string[]
}

const PUBLISHER =
  /^(\p{Script=Han}{2,14}?(?:省|市|自治州|地区|自治县|县|区|旗|盟|州|镇|乡|街道))(人民代表大会常务委员会|人民代表大会|人大常委会|人民政府办公[厅室]|人民政府)/u
const ANYWHERE =
  /(\p{Script=Han}{2,8}?(?:省|市|自治州|自治县|县|区|旗))(人民代表大会常务委员会|人大常委会|人民政府)/u
const NUMERAL = '[\\d〇零○一二三四五六七八九十百]'
const ISSUE = new RegExp(`(?:[〔（(]?(${NUMERAL}{4})[〕）)]?年?)?第?(${NUMERAL}{1,3})([期号])`)
const CUMULATIVE = new RegExp(`总第?(${NUMERAL}{1,4})[期号]?`)
const YEAR = new RegExp(`(${NUMERAL}{4})年`)
const CONGRESS = /人民代表大会|人大常委会/
const BULLETIN = /公报$/
/** A publisher that stands nowhere in a head is looked for in the first page of each text. */
const LONGEST_SEARCH = 2000
const OFFICE = /办公[厅室]$/

/** Reads region, publisher, number, date, kind and title of a bulletin from its masthead and its texts. */
export function readRecord(source: RecordSource): ReadRecord {
  const front = source.front.map(compactTitle)
  const { region, name } = findPublisher(front, source.items)
  const date = findDate(front, source.items)
  const issue = findIssue(front, date)
  const cumulative = CUMULATIVE.exec(front.find((line) => CUMULATIVE.test(line)) ?? '')?.[1]
  const title = front.find((line) => BULLETIN.test(line)) ?? titleOfItems(source.items, name)
  const known = { region, publisher: name, issue, date, title }
  const record: BulletinRecord = {
    id: idOfFile(source.file),
    region,
    publisher: name,
    title: title === '' ? source.file : title,
    ...(issue === '' ? {} : { issue }),
    ...(cumulative ? { cumulativeNumber: toNumber(cumulative) } : {}),
    date,
    kind: kindOf(name, source.items),
    file: source.file,
  }
  return { record, missing: Object.entries(known).flatMap(([field, value]) => (value === '' ? [field] : [])) }
}

interface Publisher {
  readonly region: string
  readonly name: string
}

/** Empty where neither masthead nor texts name a publisher, as the other finders below are. */
function findPublisher(front: readonly string[], items: readonly Item[]): Publisher {
  const heads = items.flatMap((item) => [item.title, item.body ?? ''])
  const texts = items.map((item) => compactTitle(item.text.slice(0, LONGEST_SEARCH)))
  const match =
    [...front, ...heads].map((line) => PUBLISHER.exec(line)).find((found) => found) ??
    texts.map((text) => ANYWHERE.exec(text)).find((found) => found)
  const [, region = '', organ = ''] = match ?? []
  return { region, name: `${region}${organ.replace(OFFICE, '')}` }
}

/** The masthead's date, otherwise the latest of the texts: an issue is not older than what it prints. */
function findDate(front: readonly string[], items: readonly Item[]): string {
  const printed = front.map(parseDate).find((date) => date)
  const latest = items
    .flatMap((item) => item.date ?? [])
    .toSorted()
    .at(-1)
  return printed ?? latest ?? findYear(front)
}

function findIssue(front: readonly string[], date: string): string {
  const match = front.map((line) => (parseDate(line) ? null : ISSUE.exec(line))).find((found) => found)
  if (!match) return ''
  const year = match[1] ? String(toNumber(match[1])) : findYear(front) || date.slice(0, 4)
  return `${year === '' ? '' : `${year}年`}第${toNumber(match[2] ?? '')}${match[3] ?? ''}`
}

function findYear(front: readonly string[]): string {
  const year = front.map((line) => YEAR.exec(line)?.[1]).find((found) => found)
  return year ? String(toNumber(year)) : ''
}

function toNumber(numeral: string): number {
  return parseChineseNumber(numeral.replaceAll('○', '〇'))
}

function titleOfItems(items: readonly Item[], publisher: string): string {
  const [only, ...others] = items
  if (only && others.length === 0) return only.title
  return publisher === '' ? '' : `${publisher}公报`
}

function kindOf(publisher: string, items: readonly Item[]): BulletinKind {
  if (publisher !== '') return CONGRESS.test(publisher) ? 'congress' : 'government'
  return items.some((item) => CONGRESS.test(item.title)) ? 'congress' : 'government'
}
