import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { ConversationContext } from './conversation-context.ts'
import { describeTopic } from './describe-topic.ts'
import { findResidue } from './find-residue.ts'
import { findSlots } from './find-slots.ts'
import type { KnownNames } from './read-known-names.ts'
import { removeSlots } from './remove-slots.ts'
import type { Slot } from './slot.ts'
import { swapSlots } from './swap-slots.ts'

const OPENING = /^(?:那么?|那|另外|还有|然后|其中)[，,]?/u
const NOTHING_SAID = /^[\p{P}\s]*$/u
const DOCUMENT = /《|〔|号文/u
/** 累计, 至今 reach beyond a year that was named before. */
const BEYOND_A_YEAR = /累计|至今|历年|历来|截至|截止|迄今/u
/** Parts of a place: another place has others. */
const PART = /(?:中心城区|城区|县城|市区|市本级|县本级|全市|全县|全区)/u
/** 定的是多少 asks for the noun of the topic. */
const NOUN_MISSING = /^(?<before>.*的)(?<asking>(?:是|为|有)?(?:多少|几多|什么|几个|几).*)$/u
/** Characters of a question's own words up to which it may still lean on what was asked before. */
const FEW_WORDS = 2
const SOME_WORDS = 6
const SHORT_QUESTION = 14
const SHORTEST_QUESTION = 8
/** 是多少件, 办了多少: the previous question again. */
const SAME_QUESTION =
  /^的?(?<verb>(?![涨降升罚])\p{Script=Han}{0,2}?)(?:是|有|为)?了?(?:多少|几)\p{Script=Han}{0,3}[？?]?$/u
/** 追回了多少, 通过了哪些: nobody is said to do it. */
const SUBJECT_MISSING = /^\p{Script=Han}{1,2}[了过](?:多少|几|哪|什么)/u

/** A question that stands alone, with what it is about. */
export interface Completed {
  readonly question: string
  readonly topic: string
}

export interface Ellipsis {
  readonly context: ConversationContext
  readonly names: KnownNames
  readonly index: BulletinIndex
}

/** A question that leaves out what it is about, with the previous topic before it; undefined for one that says it. */
export function completeEllipsis(question: string, ellipsis: Ellipsis): Completed | undefined {
  const { context, names } = ellipsis
  const plain = question.replace(OPENING, '')
  if (NOTHING_SAID.test(plain)) return undefined
  const slots = findSlots(plain, names)
  if (!leansOnContext(question, slots, ellipsis))
    return plain === question ? undefined : inheritPlace(plain, slots, ellipsis)
  const swapped = slots.length === 0 ? undefined : swapSlots(context.question, slots, names)
  return swapped === undefined
    ? { question: joinTopic(context.topic, plain, question), topic: context.topic }
    : joinSwapped(swapped, removeSlots(plain, slots), ellipsis)
}

/** 那林业局办理了多少件建议: a body named after another is of the same place. */
function inheritPlace(
  plain: string,
  slots: readonly Slot[],
  { context, names }: Ellipsis,
): Completed | undefined {
  const { place } = context.subject
  const isOwn = slots.some(({ kind }) => kind === 'place') || slots[0]?.kind !== 'body'
  if (isOwn || place === undefined || slots[0]?.start !== 0) return undefined
  const question = place + plain
  return { question, topic: describeTopic(question, names) }
}

function leansOnContext(question: string, slots: readonly Slot[], ellipsis: Ellipsis): boolean {
  const plain = question.replace(OPENING, '')
  const residue = findResidue(plain, slots)
  const size = residue.replaceAll(' ', '').length
  if (DOCUMENT.test(question) || /[a-z]/iu.test(residue)) return false
  const named = slots.filter(({ kind }) => kind !== 'year' && kind !== 'ordinal')
  if (named.length > 0) return size === 0 && named.length === 1 && named[0]?.kind !== 'person'
  if (size === 0 || question.startsWith('其中')) return true
  const isOwn = ellipsis.index.expand(plain).some(({ text }) => residue.includes(text))
  if (plain.length > SHORT_QUESTION) return false
  if (SUBJECT_MISSING.test(plain)) return true
  return (
    !isOwn &&
    (size <= FEW_WORDS || plain.length <= SHORTEST_QUESTION || isSpokenOf(residue, ellipsis.context))
  )
}

/** Whether the previous question or its answer holds the words. */
function isSpokenOf(residue: string, { question, answer }: ConversationContext): boolean {
  const said = `${question} ${answer}`
  return residue.split(' ').every((word) => word.length <= SOME_WORDS && said.includes(word))
}

function joinTopic(topic: string, plain: string, question: string): string {
  if (question.startsWith('其中')) return `${topic}中${plain}`
  const rest = topic.endsWith('会议') ? plain.replace(/^会(?=上)/u, '') : plain
  const repeated = [4, 3, 2].find((length) => topic.endsWith(rest.slice(0, length)))
  return topic + rest.slice(repeated ?? 0)
}

/** 平江县 … 累计改了多少户: the previous topic with other names, then what is asked of it. */
function joinSwapped(swapped: string, rest: string, { names, context }: Ellipsis): Completed {
  const topic = describeTopic(swapped, names)
  const slots = findSlots(topic, names)
  const asked = rest.replaceAll(/^的/gu, '')
  if (isRepetition(asked, context.question)) return { question: swapped, topic }
  const years = BEYOND_A_YEAR.test(rest) ? slots.filter(({ kind }) => kind === 'year') : []
  const place = slots.find(({ kind, start }) => kind === 'place' && start === 0)
  const missing = NOUN_MISSING.exec(asked)?.groups
  if (place === undefined || missing === undefined)
    return { question: removeSlots(topic, years) + asked, topic }
  const noun = removeSlots(topic, [place, ...years]).replace(PART, '')
  return { question: `${place.text}${missing['before'] ?? ''}${noun}${missing['asking'] ?? ''}`, topic }
}

function isRepetition(asked: string, question: string): boolean {
  const verb = SAME_QUESTION.exec(asked)?.groups?.['verb']
  if (verb !== undefined) return verb.length <= 1 || question.includes(verb)
  const residue = findResidue(asked, [])
  return residue !== '' && residue.split(' ').every((word) => question.includes(word))
}
