import { findSlots } from './find-slots.ts'
import type { KnownNames } from './read-known-names.ts'
import { removeSlots } from './remove-slots.ts'
import type { Slot } from './slot.ts'

const END = /[？?。！!，,\s]+$/u
const OPENING = /^(?:请问|那么|那|我想(?:知道|问)(?:一下)?|想问(?:一下)?)[，,]?/u
/** Units that count by themselves (多少平方米): nothing has to follow. */
const UNIT =
  '(?:亿|万|千)?(?:个百分点|平方米|平方公里|立方米|公里|人次|分钟|小时|元|钱|吨|亩|个月|个|起|件|项|家|户|名|人|位|条|座|处|套|辆|所|次|趟|场|期|批|宗|笔|间|张|份|种|类|部|支|台|分|天|岁)'
/** 新增了多少个停车位: what is counted stands behind the asking word. */
const COUNT = new RegExp(
  `^(?<before>.*?)(?<total>一共|总共|共有|共|有)?了?(?:多少|几多|(?<!哪)几)(?!${UNIT}?$)(?:${UNIT}(?=\\p{Script=Han}{2}))?(?<counted>(?!.*(?:多少|几|怎|什么))\\p{Script=Han}{2,}.*)$`,
  'u',
)
const UNIT_ALONE = new RegExp(`^${UNIT}$`, 'u')
/** A verb of one character before the asking word says too little to keep: 破了多少起案件. */
const SHORT_VERB = /(?<=[\d年月日里县市区州局委办会机关]|^)(?:破|建|办|修|开|查|做|收|投|建成|完成|达到)$/u
const ASKING =
  /(?:应该|应当|主要|究竟|到底|大概|一共|总共|分别|各)*(?:是|为|有|达到|达|定为|得了|得|拿了|拿|占|排在|排|由|归|在|叫|要)?(?:有没有|是否|是不是|能不能|会不会|要不要|可不可以|多少|几多|多大|多高|多长|多久|多远|几(?!乎|点钟)|谁|哪|什么|何时|何地|怎么|怎样|如何|为什么|为何)/u
/** The rest of an asking word of which ASKING reads the beginning. */
const ASKING_REST = /^(?:时候|地方|样|[些个位家天年里儿月]|几[个位家项]|人)+/u
/** Asking how or why leaves what is done: 怎么解决大班额. */
const MANNER = /(?:怎么|怎样|如何|为什么|为何)$/u
const SHORTEST_DEED = 3
/** 设立了哪些驻外招商联络处: what is listed, unless any topic has it. */
const LISTED =
  /^(?<before>.*(?<![由被在归从向是有]))(?:哪些|哪(?:几|[二三四五六七八九十两\d]+)[大个项家条]?)(?<listed>[^了的是在有，,]{2,})$/u
const COMMON_LIST = /(?:事项|报告|措施|问题|内容|工作|部门|单位|职务|任免)$/u
const MODAL_END = /(?:(?<![什怎这那多])么|了?吗|没有|没|吧|呢)$/u
/** Verbs that only lead to what is asked: 涨到多少, 研究了哪些事项. */
const LEADING_VERB =
  /(?:同比|环比)?(?:(?:提高|缩短|增加|增长|下降|降低|上升|扩大|减少|涨|降|升)(?:到|至|了)?|包括|包含|涉及|提出|指出|听取|研究|审议|通过|公布|担任|分管|被评为|被任命为|被免去|完成)(?:了|过)?$/u
const LOOSE_END = /(?:的时候|[的是有在了由从，,、：:]|一共|总共)+$/u

/** What a question is about, without what it asks: 永州市近两年审计了多少家单位？ becomes 永州市近两年审计的单位. */
export function describeTopic(question: string, names: KnownNames): string {
  const plain = question.replace(END, '').replace(OPENING, '').replace(MODAL_END, '')
  const slots = findSlots(plain, names)
  const topic = describeCount(plain, slots) ?? describeList(plain, slots) ?? describeAsked(plain, slots)
  return topic.replace(LOOSE_END, '')
}

function describeCount(plain: string, slots: readonly Slot[]): string | undefined {
  const groups = COUNT.exec(plain)?.groups
  if (groups === undefined) return undefined
  const { before = '', total, counted = '' } = groups
  const noun = counted.replace(/的$/u, '')
  if (isBare(before, slots)) return before + noun
  if (total !== undefined) return before
  const kept = before.replace(SHORT_VERB, '')
  return kept === before ? `${before}的${noun}` : kept + noun
}

function describeList(plain: string, slots: readonly Slot[]): string | undefined {
  const { before = '', listed = '' } = LISTED.exec(plain)?.groups ?? {}
  const deed = before.replace(/[了过]$/u, '')
  return listed === '' || COMMON_LIST.test(listed) || isBare(deed, slots) ? undefined : `${deed}的${listed}`
}

function describeAsked(plain: string, slots: readonly Slot[]): string {
  const asking = ASKING.exec(plain)
  if (asking === null) return plain
  const before = plain.slice(0, asking.index).replace(LOOSE_END, '')
  const deed = plain.slice(asking.index + asking[0].length).replace(LOOSE_END, '')
  if (MANNER.test(asking[0]) && deed.length >= SHORTEST_DEED && !ASKING.test(deed)) return before + deed
  const said = before.replace(LEADING_VERB, '')
  if (!isBare(said, slots)) return said
  if (!isBare(before, slots)) return before
  const behind = plain.slice(asking.index + asking[0].length).replace(ASKING_REST, '')
  const other = ASKING.exec(behind)
  const rest = other === null ? behind : behind.slice(0, other.index)
  return before + rest.replace(UNIT_ALONE, '')
}

/** Whether a stretch says no more than whose or when. */
function isBare(before: string, slots: readonly Slot[]): boolean {
  const inside = slots.filter(
    ({ start, text, kind }) =>
      start + text.length <= before.length && before.startsWith(text, start) && kind !== 'ordinal',
  )
  return removeSlots(before, inside).replaceAll(/[的，,：:\s]|全[市县区州]/gu, '') === ''
}
