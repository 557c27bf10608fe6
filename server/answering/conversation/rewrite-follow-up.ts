import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Question, Turn } from '../question.ts'
import { askForNoun } from './ask-for-noun.ts'
import { completeEllipsis } from './complete-ellipsis.ts'
import type { ConversationContext } from './conversation-context.ts'
import { describeTopic } from './describe-topic.ts'
import { findSubject } from './find-subject.ts'
import { finishQuestion } from './finish-question.ts'
import { parseFragment, type Fragment } from './parse-fragment.ts'
import { readKnownNames, type KnownNames } from './read-known-names.ts'
import { resolvePronoun, type Resolved } from './resolve-pronoun.ts'
import { stripTopicChange } from './strip-topic-change.ts'
import { swapNoun } from './swap-noun.ts'
import { swapSlots } from './swap-slots.ts'

/** Turns that context is carried over from. */
const REMEMBERED_TURNS = 6
/** Characters of a noun that says by itself what is asked about. */
const SHORTEST_SUBJECT = 4

/** A question as it stands alone. */
export interface StandaloneQuestion {
  readonly standaloneQuestion: string
  /** Whether it differs from what was asked. */
  readonly isRewritten: boolean
}

/** One question with its answer. */
interface Exchange {
  readonly question: string
  readonly answer: string
}

/**
 * Turns a follow-up into a question that stands alone; one that does so already stays as it is. The rules, in order:
 * a change of topic drops the conversation; a pronoun takes what it points to; a fragment (那平江县呢) is put into the
 * previous question; a question that leaves out its topic takes the previous one.
 */
export function rewriteFollowUp(
  { question, history = [] }: Pick<Question, 'question' | 'history'>,
  index: BulletinIndex,
): StandaloneQuestion {
  const exchanges = pairTurns(history).slice(-REMEMBERED_TURNS)
  let context: ConversationContext | undefined
  for (const exchange of exchanges) context = advance(exchange, context, index)
  const standaloneQuestion = context === undefined ? question : standAlone(question, context, index).question
  return { standaloneQuestion, isRewritten: standaloneQuestion !== question }
}

function pairTurns(history: readonly Turn[]): readonly Exchange[] {
  const exchanges: Exchange[] = []
  for (const { role, content } of history) {
    const last = exchanges.pop()
    if (role === 'user')
      exchanges.push(...(last === undefined ? [] : [last]), { question: content, answer: '' })
    else if (last !== undefined) exchanges.push({ ...last, answer: content })
  }
  return exchanges
}

/** The context after a turn; what a follow-up does not name anew stays from before. */
function advance(
  { question, answer }: Exchange,
  before: ConversationContext | undefined,
  index: BulletinIndex,
): ConversationContext {
  const names = readKnownNames(index)
  const rewritten: Resolved = before === undefined ? { question } : standAlone(question, before, index)
  const own = findSubject(rewritten.question, names)
  const isFollowUp = rewritten.question !== question && stripTopicChange(question) === undefined
  return {
    question: rewritten.question,
    topic: rewritten.topic ?? describeTopic(rewritten.question, names),
    answer,
    subject: isFollowUp ? { ...before?.subject, ...own } : own,
  }
}

function standAlone(question: string, context: ConversationContext, index: BulletinIndex): Resolved {
  const names = readKnownNames(index)
  const changed = stripTopicChange(question)
  const asked = changed ?? question
  const fragment = parseFragment(asked, names)
  if (changed !== undefined && fragment === undefined) return { question: changed }
  const resolved = resolvePronoun(asked, context, names)
  if (resolved !== undefined) return resolved
  if (fragment !== undefined) return fillIn(fragment, context, names)
  return completeEllipsis(asked, { context, names, index }) ?? { question: asked }
}

/** The previous question with the names of a fragment, asked for its noun where it has one. */
function fillIn(fragment: Fragment, context: ConversationContext, names: KnownNames): Resolved {
  const { slots, noun, text } = fragment
  const question = swapSlots(context.question, slots, names)
  const topic = swapSlots(context.topic, slots, names) ?? context.topic
  if (question === undefined)
    return { question: askForNoun(context, text, names), topic: `${topic}的${text}` }
  if (noun === '') return { question, topic }
  const beside = namesItsSubject(fragment) ? swapNoun(question, noun) : undefined
  if (namesItsSubject(fragment)) return { question: beside ?? finishQuestion(withPlace(fragment, context)) }
  return { question: askForNoun({ question, topic }, noun, names), topic }
}

/** 平江县的代表联络站: whose and what, which leaves nothing to take from before. */
function namesItsSubject({ slots, noun }: Fragment): boolean {
  return noun.length >= SHORTEST_SUBJECT && slots.some(({ kind }) => kind === 'place' || kind === 'body')
}

function withPlace({ slots, text }: Fragment, { subject }: ConversationContext): string {
  const isBodyFirst = slots[0]?.kind === 'body' && slots[0].start === 0
  const isOwn = slots.some(({ kind }) => kind === 'place')
  return isBodyFirst && !isOwn ? `${subject.place ?? ''}${text}` : text
}
