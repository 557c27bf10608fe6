import type { BodyKind } from '../../corpus/model/body-kind.ts'
import type { Item } from '../../corpus/model/item.ts'
import { compactTitle } from '../../corpus/text/compact-title.ts'
import { findPeople } from './find-people.ts'
import type { PrintedName, PrintedNames, PrintedPerson } from './printed-names.ts'

/** 汨政办发〔2023〕4号 */
const DOCUMENT_NUMBER =
  /[\p{Script=Han}A-Z]{2,10}[〔[［【（(]\s?(?:19|20)\d{2}\s?[〕\]］】）)]\s?第?\d{1,4}\s?号/gu
/** 市六届人大常委会第十七次会议, 第13届人民政府第13次常务会议, 2023年第1次市长办公会议 */
const MEETING =
  /(?:第?[\d一二三四五六七八九十]{1,3}届[\p{Script=Han}]{2,18}?)?第[\d一二三四五六七八九十]{1,3}次[\p{Script=Han}]{0,6}?会议?/gu
/** 我主要分管教育、卫生健康、医疗保障 */
const DUTIES = /(?:我|主要|起|负责)分管(?<duties>[^。；]{4,160})/u
/** A person's duties stand at the head of the report. */
const HEAD = 1_000
/** Cells of a list of names. */
const LISTED_NAME = /^(?!出席|列席|缺席|请假)\p{Script=Han}(?:\s?\p{Script=Han}){1,3}$/u

/** An item with the region of its bulletin. */
export interface RegionalItem {
  readonly item: Item
  readonly region: string
}

/** Gathers what items name: bodies, people, document numbers, meetings; each once for its region. */
export function collectNames(items: Iterable<RegionalItem>, bodyKinds: readonly BodyKind[]): PrintedNames {
  const bodies = new Map<string, PrintedName>()
  const people = new Map<string, PrintedPerson>()
  const documentNumbers = new Map<string, PrintedName>()
  const meetings = new Map<string, PrintedName>()
  for (const { item, region } of items) {
    if (item.body !== undefined) addName(bodies, item.body, region)
    for (const person of peopleOf(item, region)) addPerson(people, person)
    for (const text of numbersOf(item)) addName(documentNumbers, text, region)
    for (const text of meetingsOf(item)) addName(meetings, text, region)
  }
  return {
    bodies: [...bodies.values()],
    people: [...people.values()],
    documentNumbers: [...documentNumbers.values()],
    meetings: [...meetings.values()],
    bodyKinds,
  }
}

function addName(names: Map<string, PrintedName>, text: string, region: string): void {
  names.set(`${region} ${text}`, { text, region })
}

/** The speaker's entry stays where the same person is named elsewhere with the same position. */
function addPerson(people: Map<string, PrintedPerson>, person: PrintedPerson): void {
  const key = `${person.region} ${person.name} ${person.position ?? ''}`
  const before = people.get(key)
  if (before === undefined || (!before.isSpeaker && person.isSpeaker)) people.set(key, person)
}

function peopleOf(item: Item, region: string): readonly PrintedPerson[] {
  const mentioned = [...findPeople(`${item.title}\n${item.text}`), ...listedPeople(item)]
  const others = mentioned.map((person) => ({ ...person, region, isSpeaker: false }))
  if (item.person === undefined) return others
  const { person: name, position } = item
  const duties = DUTIES.exec(item.text.slice(0, HEAD))?.groups?.['duties']
  return [
    {
      name,
      region,
      isSpeaker: true,
      ...(position === undefined ? {} : { position }),
      ...(duties === undefined ? {} : { duties }),
    },
    ...others,
  ]
}

/** Names of a roster: cells of a row, or words of a line. */
function listedPeople({ kind, text }: Item): readonly { readonly name: string }[] {
  if (kind !== 'roster') return []
  return text
    .split('\n')
    .flatMap((line) => line.split(line.includes('\t') ? '\t' : ' '))
    .map((cell) => cell.replace(/[_*\s]*[（(].*$/u, '').trim())
    .filter((cell) => LISTED_NAME.test(cell))
    .map((cell) => ({ name: compactTitle(cell) }))
}

function numbersOf(item: Item): readonly string[] {
  const own = [item.documentNumber, item.registrationNumber].filter((text) => text !== undefined)
  return [...own, ...[...item.text.matchAll(DOCUMENT_NUMBER)].map(([text]) => text)]
}

function meetingsOf(item: Item): readonly string[] {
  const text = `${item.meeting ?? ''}\n${item.title}\n${item.text}`
  return [...new Set([...text.matchAll(MEETING)].map(([phrase]) => phrase))]
}
