import { findSlots } from './find-slots.ts'
import type { KnownNames } from './read-known-names.ts'
import type { Slot, SlotKind } from './slot.ts'

/** 全市 behind a place takes the rank of the place that replaces it. */
const WHOLE = /^全[省市县区州]/u
const RANK_BEFORE = /[省市县区州]$/u
const ORDINAL_NUMBER = /^第[\d一二三四五六七八九十百]+/u
/** A person stands behind body and post (市司法局局长秦远林); these slots go together. */
const OFFICE: ReadonlySet<SlotKind> = new Set(['body', 'post', 'person'])

interface Swap {
  readonly question: string
  readonly names: KnownNames
}

/** The question with its names replaced by those of a follow-up; undefined where one has no place in it. */
export function swapSlots(question: string, slots: readonly Slot[], names: KnownNames): string | undefined {
  const find = (kind: SlotKind): string | undefined => slots.find((slot) => slot.kind === kind)?.text
  const [place, body, post, person] = [find('place'), find('body'), find('post'), find('person')]
  const [year, ordinal] = [find('year'), find('ordinal')]
  let swapped = question
  if (place !== undefined) swapped = swapPlace({ question: swapped, names }, place)
  if (person !== undefined) swapped = swapPerson({ question: swapped, names }, person)
  else if (body !== undefined) swapped = swapBody({ question: swapped, names }, body, post)
  if (year !== undefined) swapped = swapYear({ question: swapped, names }, year)
  return ordinal === undefined ? swapped : swapOrdinal({ question: swapped, names }, ordinal)
}

function swapPlace({ question, names }: Swap, place: string): string {
  const slots = findSlots(question, names)
  const old = slots.find(({ kind }) => kind === 'place')
  if (old !== undefined) {
    const behind = question.slice(endOf(old)).replace(WHOLE, wholeOf(place))
    return dropPerson({ question: question.slice(0, old.start) + place + behind, names })
  }
  const body = slots.find(({ kind }) => kind === 'body')
  const before = question.slice(0, body?.start ?? 0).replace(RANK_BEFORE, '')
  return dropPerson({ question: before + place + question.slice(body?.start ?? 0), names })
}

function wholeOf(place: string): string {
  const rank = RANK_BEFORE.exec(place)?.[0]
  return rank === undefined ? '' : `全${rank}`
}

/** Another place has another person in the same office. */
function dropPerson({ question, names }: Swap): string {
  const slots = findSlots(question, names)
  const person = slots.find(({ kind }) => kind === 'person')
  const hasPost = slots.some((slot) => slot.kind === 'post' && endOf(slot) === person?.start)
  return person !== undefined && hasPost ? cut(question, person.start, endOf(person)) : question
}

function swapBody({ question, names }: Swap, body: string, post: string | undefined): string {
  const slots = findSlots(question, names)
  const old = slots.find(({ kind }) => kind === 'body')
  const person = slots.find(({ kind }) => kind === 'person')
  if (old !== undefined) {
    const office = slots.filter((slot) => OFFICE.has(slot.kind) && slot.start >= old.start)
    const end = endOfRun(old, office)
    const oldPost = office.find((slot) => slot.kind === 'post' && slot.start === endOf(old))?.text ?? ''
    return question.slice(0, old.start) + body + (post ?? oldPost) + question.slice(end)
  }
  const office = body + (post ?? '')
  if (person === undefined) return insertBehind(slots, { question, names }, office)
  const region = names.people.find(({ name }) => name === person.text)?.region ?? ''
  const place = slots.some(({ kind }) => kind === 'place') ? '' : region
  return question.slice(0, person.start) + place + office + question.slice(endOf(person))
}

/** Where the slots end that follow a slot without a gap. */
function endOfRun(first: Slot, slots: readonly Slot[]): number {
  let end = endOf(first)
  for (const slot of slots) if (slot.start === end) end = endOf(slot)
  return end
}

/** The name alone says who; place, body and post of the other person go. */
function swapPerson({ question, names }: Swap, person: string): string {
  const slots = findSlots(question, names)
  const office = slots.filter(({ kind }) => OFFICE.has(kind))
  const last = slots.find(({ kind }) => kind === 'person') ?? office.at(-1)
  const first = office[0]
  if (last === undefined || first === undefined) return insertBehind(slots, { question, names }, person)
  const place = slots.find(({ kind, text, start }) => {
    const gap = first.start - start - text.length
    return kind === 'place' && (gap === 0 || (gap === 1 && RANK_BEFORE.test(question.slice(0, first.start))))
  })
  const start =
    place?.start ?? first.start - (RANK_BEFORE.exec(question.slice(0, first.start))?.[0].length ?? 0)
  return question.slice(0, start) + person + question.slice(endOf(last))
}

function swapYear({ question, names }: Swap, year: string): string {
  const slots = findSlots(question, names)
  const old = slots.find(({ kind }) => kind === 'year')
  if (old === undefined) return insertBehind(slots, { question, names }, year)
  return question.slice(0, old.start) + year + question.slice(endOf(old))
}

function swapOrdinal({ question, names }: Swap, ordinal: string): string | undefined {
  const unit = ordinal.replace(ORDINAL_NUMBER, '')
  const old = findSlots(question, names).find(
    ({ kind, text }) => kind === 'ordinal' && text.replace(ORDINAL_NUMBER, '') === unit,
  )
  return old === undefined ? undefined : question.slice(0, old.start) + ordinal + question.slice(endOf(old))
}

/** Behind whoever the question opens with, else at its head. */
function insertBehind(slots: readonly Slot[], { question }: Swap, text: string): string {
  const leading = slots.reduce((end, slot) => (slot.start === end ? endOf(slot) : end), 0)
  return question.slice(0, leading) + text + question.slice(leading)
}

function endOf({ start, text }: Slot): number {
  return start + text.length
}

function cut(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(end)
}
