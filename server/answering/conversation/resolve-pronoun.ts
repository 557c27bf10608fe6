import type { ConversationContext } from './conversation-context.ts'
import { findAntecedent } from './find-antecedent.ts'
import { findResidue } from './find-residue.ts'
import { findSlots } from './find-slots.ts'
import { finishQuestion } from './finish-question.ts'
import type { KnownNames } from './read-known-names.ts'

const OPENING = /^(?:那么?|那|另外|还有)[，,]?(?=他|她|局|委|院|该|这|县|市|评)/u
const BODY =
  /(?:[他她]们?)?(?:这个|那个)?(?:局里|委里|院里|局内)(?!面)|[他她]们?(?:这个|那个)?(?:局|单位|部门)(?!长)|该(?:局|委|院|办|单位|部门|中心|机构)(?!长)|这个(?:局|委|单位|部门)(?!长)|(?:单位|部门)里/u
/** 局长是谁 after a question about a bureau. */
const POST_AT_HEAD = /^(?:副|常务副)?(?:局长|主任|院长|检察长)(?=是|叫|呢|说|怎|的|今|有没有)/u
const PERSON =
  /(?:这位|该|这个|这名|那位)(?:副?局长|副?主任|副?县长|副?市长|副?区长|同志|干部|领导|负责人|院长|检察长|书记)|这个人|那个人|此人|(?<![其吉排利])[他她](?![们人项国乡处])/u
const PLACE = /该[省市县区州](?!局)|当地|(?<!\p{Script=Han})(?:那边|那里|[县市区]里)/u
const POINTED =
  '项目|工程|办法|方案|规定|通知|文件|报告|会议|会|政策|条例|公路|路|案件|计划|行动|村|公司|学校|医院|水库|工作|活动|机构|小组|资金|钱|数|问题|标准'
/** 这个办法, 该项目, 它: what the topic is, at the head of a question. */
const THING = new RegExp(
  `^(?<pointer>它们?|[这那该此](?<measure>[个项份条次些批种座位家起件笔])?(?<noun>\\p{Script=Han}{0,2}?(?:${POINTED})))`,
  'u',
)
/** A clause before 他 tells of somebody (房东不退押金，去哪里告他), unless it only says where (报告里，他). */
const OWN_ANTECEDENT = /(?<![里中上时])[，,。；;]/u
/** 县里 in a long question belongs to that question. */
const LONGEST_WITH_PLACE = 16

/** The question without pronouns, and its topic where that is the previous one. */
export interface Resolved {
  readonly question: string
  readonly topic?: string
}

/** A follow-up with what it points to in place of 他, 局里, 该县, 这个项目; undefined where it points to nothing that is known. */
export function resolvePronoun(
  question: string,
  context: ConversationContext,
  names: KnownNames,
): Resolved | undefined {
  const plain = question.replace(OPENING, '')
  const resolved = resolveBody(plain, context, names) ?? resolvePerson(plain, context, names)
  if (resolved !== undefined) return { question: finishQuestion(resolved) }
  const about = resolvePlace(plain, context, names) ?? resolveThing(plain, context)
  return about === undefined ? undefined : { question: finishQuestion(about), topic: context.topic }
}

function resolveBody(
  question: string,
  { subject }: ConversationContext,
  names: KnownNames,
): string | undefined {
  if (subject.body === undefined) return undefined
  if (POST_AT_HEAD.test(question)) return `${subject.place ?? ''}${subject.body}${question}`
  const at = BODY.exec(question)?.index
  if (at === undefined) return undefined
  const isOwn = findSlots(question, names).some(({ kind, start }) => kind === 'body' && start <= at)
  return isOwn ? undefined : question.replace(BODY, `${subject.place ?? ''}${subject.body}`)
}

function resolvePerson(
  question: string,
  context: ConversationContext,
  names: KnownNames,
): string | undefined {
  const at = PERSON.exec(question)?.index
  if (at === undefined || OWN_ANTECEDENT.test(question.slice(0, at))) return undefined
  const isNamed = findSlots(question, names).some(
    ({ kind, start }) => (kind === 'person' || kind === 'post') && start < at,
  )
  const person = isNamed ? undefined : findAntecedent(context, names)
  return person === undefined ? undefined : question.replace(PERSON, person)
}

function resolvePlace(
  question: string,
  { subject, topic }: ConversationContext,
  names: KnownNames,
): string | undefined {
  const pointer = PLACE.exec(question)?.[0]
  const isOwn = findSlots(question, names).some(({ kind }) => kind === 'place')
  if (pointer === undefined || isOwn || subject.place === undefined) return undefined
  if (pointer.endsWith('里') && question.length > LONGEST_WITH_PLACE) return undefined
  const resolved = question.replace(PLACE, subject.place)
  const isTopicMissing = findResidue(resolved, findSlots(resolved, names)) === ''
  return isTopicMissing ? topic + question.replace(PLACE, '') : resolved
}

function resolveThing(
  question: string,
  { question: previous, topic }: ConversationContext,
): string | undefined {
  const groups = THING.exec(question)?.groups
  if (groups === undefined) return undefined
  const { pointer = '', measure = '个', noun = '' } = groups
  const rest = question.slice(pointer.length)
  if (noun === '') return topic + rest
  const wasAsked = new RegExp(`(?:哪个|哪些|哪几个|哪家|哪座|什么)${noun}`, 'u').test(previous)
  if (wasAsked) return `${topic.replace(noun, '')}的${noun}${rest}`
  const at = topic.lastIndexOf(noun)
  return at === -1 ? `${topic}这${measure}${noun}${rest}` : topic.slice(0, at + noun.length) + rest
}
