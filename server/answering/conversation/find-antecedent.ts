import type { ConversationContext } from './conversation-context.ts'
import { findSlots } from './find-slots.ts'
import type { KnownNames, KnownPerson } from './read-known-names.ts'
import type { Slot } from './slot.ts'

const ASKS_WHO = /谁|哪位|哪一位|什么人|哪个(?:局长|主任|领导|人)|叫什么|哪些(?:局长|主任|领导|人)/u
/** How sentences of bulletins introduce people whom no item's head names. */
const INTRODUCTIONS: readonly RegExp[] = [
  /由(\p{Script=Han}{2,3})(?:同志)?(?:任|担任|带队|主持|牵头|负责)/u,
  /(?:任命|决定)(\p{Script=Han}{2,3})(?:同志)?为/u,
  /免去(\p{Script=Han}{2,3})(?:同志)?的/u,
  /(?:局长|主任|市长|县长|组长|书记)(\p{Script=Han}{2,3}?)(?:同志|主持|带领|带队|任|在)/u,
]

/** Whom 他 means after a turn: the person or office the question names, the person its answer gives, or the one before. */
export function findAntecedent(context: ConversationContext, names: KnownNames): string | undefined {
  const { question, answer, subject } = context
  const slots = findSlots(question, names)
  const named = slots.findLast(({ kind }) => kind === 'person')?.text
  if (named !== undefined) return named
  const holder = describeHolder(slots, context, names)
  if (holder !== undefined) return holder
  const answered = findIntroduced(answer, slots, names)
  return ASKS_WHO.test(question) ? (answered ?? subject.person) : (subject.person ?? answered)
}

/** 平江县水利局局长 with the name that the items give, or without one. */
function describeHolder(
  slots: readonly Slot[],
  { subject }: ConversationContext,
  { people }: KnownNames,
): string | undefined {
  const post = slots.find(({ kind }) => kind === 'post')
  const body = slots.find(({ kind, start, text }) => kind === 'body' && start + text.length === post?.start)
  if (post === undefined || body === undefined) return undefined
  const place = slots.find(({ kind }) => kind === 'place')?.text ?? subject.place ?? ''
  const holder = people.find(
    (person) =>
      person.region.startsWith(place) && person.body === body.text && person.position?.endsWith(post.text),
  )
  return `${place}${body.text}${post.text}${holder?.name ?? ''}`
}

/** The first person in an answer: one that an item presents, of the place asked about where there is one. */
function findIntroduced(answer: string, slots: readonly Slot[], { people }: KnownNames): string | undefined {
  const place = slots.find(({ kind }) => kind === 'place')?.text
  const present = people
    .filter(({ name }) => answer.includes(name))
    .toSorted((one, other) => answer.indexOf(one.name) - answer.indexOf(other.name))
  const local = (person: KnownPerson): boolean => place === undefined || person.region.startsWith(place)
  const introduced = INTRODUCTIONS.map((form) => form.exec(answer)?.[1]).find((name) => name !== undefined)
  return (present.find(local) ?? present[0])?.name ?? introduced
}
