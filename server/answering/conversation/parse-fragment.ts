import { findSlots } from './find-slots.ts'
import type { KnownNames } from './read-known-names.ts'
import { removeSlots } from './remove-slots.ts'
import type { Slot } from './slot.ts'

const OPENING = /^(?:那么?|那|其中|至于|换成|如果是|要是)[，,]?/u
const ENDING = /(?:呢|怎么样|怎么样呢|又如何|如何|又怎样|咋样|也是吗|也一样吗)?[？?。!！\s]*$/u
const MARKED_ENDING = /呢[？?。!！\s]*$/u
const ASKING = /多少|几|什么|谁|哪|怎|如何|何时|是否|有没有|吗|多[大高长久远]|为何|[，,。；;]/u
const LINK = /^的?情况$|^的/u
/** The rank of a place nobody names stands before a body (市水利局). */
const OWN_RANK = /^[省市县区州]$/u
const LONGEST = 24
/** Without 呢 only a few words beside a name are a fragment (2024年的目标); more are a search. */
const LONGEST_UNMARKED_NOUN = 4

/** What a question without a verb puts in the place of what was asked before: names, and a noun (2024年的目标呢). */
export interface Fragment {
  readonly slots: readonly Slot[]
  /** What is left beside the names, empty where nothing is. */
  readonly noun: string
  /** The words without those that only ask. */
  readonly text: string
}

/** Reads 那平江县呢？, 第14次呢？, 破案率呢？; undefined for a question that asks something itself. */
export function parseFragment(question: string, names: KnownNames): Fragment | undefined {
  const bare = question.replace(OPENING, '').replace(ENDING, '')
  const isMarked = OPENING.test(question) || MARKED_ENDING.test(question)
  if (bare === '' || bare.length > LONGEST || ASKING.test(bare)) return undefined
  const slots = findSlots(bare, names)
  const noun = removeSlots(bare, slots).replace(LINK, '').replace(OWN_RANK, '')
  const isShort = noun.length <= LONGEST_UNMARKED_NOUN && !/\s/u.test(bare)
  const isNamed = slots.length > 0 || ENDING.exec(question)?.[0].startsWith('怎') === true
  return isMarked || (isShort && isNamed) ? { slots, noun, text: bare } : undefined
}
