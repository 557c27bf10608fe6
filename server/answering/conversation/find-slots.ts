import { findPlaces } from '../understanding/find-places.ts'
import { findBodies } from './find-bodies.ts'
import { nameAtHead } from './name-at-head.ts'
import type { KnownNames } from './read-known-names.ts'
import type { Slot, SlotKind } from './slot.ts'

const RANK = /(?:省|市|自治州|自治县|州|盟|县|区|旗)$/u
/** 2023年, 去年; not the year of a document number (2023年14号). */
const YEAR = /(?:19|20)\d{2}年度?(?!第?\d+号)|(?<![比较])(?:今年|去年|前年|明年|上一?年|本年度)/gu
/** 第14次, 第三组, 第5项. */
const ORDINAL = /第[\d一二三四五六七八九十百]+(?:次|届|组|项|条|批|期|章|季度|号)/gu
const LEADING = /^(?:那么?|那|请问|换成|至于)+/u

/** What a question names, in reading order, without overlaps. */
export function findSlots(question: string, names: KnownNames): readonly Slot[] {
  const places = locatePlaces(question, names.regions)
  const heads = [
    LEADING.exec(question)?.[0].length ?? 0,
    ...places.map(({ start, text }) => start + text.length),
  ]
  return dropOverlaps([
    ...places,
    ...locatePeople(question, names),
    ...matchAll(question, YEAR, 'year'),
    ...matchAll(question, ORDINAL, 'ordinal'),
    ...findBodies(question, names.bodies, heads),
  ])
}

function locatePlaces(question: string, regions: readonly string[]): readonly Slot[] {
  const named = findPlaces(question, regions)
  const spellings = [
    ...named.regions.map(({ text }) => text),
    ...named.unknown.map((name) => (question.includes(name) ? name : name.replace(RANK, ''))),
  ]
  return spellings
    .filter((text) => question.includes(text))
    .map((text) => ({ kind: 'place', text, start: question.indexOf(text) }))
}

function locatePeople(question: string, { people }: KnownNames): readonly Slot[] {
  const named = [...new Set(people.map(({ name }) => name))].filter((name) => question.includes(name))
  const head = nameAtHead(question)
  const all = head === undefined || named.some((name) => question.startsWith(name)) ? named : [head, ...named]
  return all.map((text) => ({ kind: 'person', text, start: question.indexOf(text) }))
}

function matchAll(question: string, pattern: RegExp, kind: SlotKind): readonly Slot[] {
  return [...question.matchAll(pattern)].map(({ 0: text, index }) => ({ kind, text, start: index }))
}

/** Of slots that overlap the one named first in the list stays. */
function dropOverlaps(slots: readonly Slot[]): readonly Slot[] {
  const kept: Slot[] = []
  for (const slot of slots) {
    if (!kept.some((other) => overlap(other, slot))) kept.push(slot)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}

function overlap(one: Slot, other: Slot): boolean {
  return one.start < other.start + other.text.length && other.start < one.start + one.text.length
}
