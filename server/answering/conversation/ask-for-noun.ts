import { findSlots } from './find-slots.ts'
import { finishQuestion } from './finish-question.ts'
import type { KnownNames } from './read-known-names.ts'
import { swapNoun } from './swap-noun.ts'

/** Nouns that say something about a topic, and cannot take a topic's place. */
const ATTRIBUTE =
  /(?:目标|任务|标准|要求|时间|期限|日期|地点|地址|原因|理由|依据|措施|办法|打算|计划|结果|排名|名次|位次|得分|分数|等次|进度|进展|单位|部门|负责人|召集人|联系人|联系方式|电话|条件|材料|流程|程序|问题|不足|建议|意见|原文|出处|增速|增幅|占比|同比|环比|投资|率|额|费|价格|数量)$/u
const MEASURE = /(?:率|值|额|量|数|比例|收入|支出|投资|经费|资金|余额|面积|[A-Za-z][\d.]*)$/u
/** Measures of a whole place or body, never of a topic: 财政收入. */
const WHOLE_MEASURE = /..(?:收入|支出|产值|总值|增加值|投资|贷款|存款)$|^[A-Z]+[\d.]*$/u
/** Measures relative to what was measured before. */
const RELATIVE = /(?:增速|增幅|增长率|增长|占比|同比|环比|排名|名次|位次|目标|完成率|去年同期|排位|总投资)$/u
const COUNTED =
  /(?<asking>(?:多少|几多|几)(?:个|起|件|项|家|户|名|人次|位|条|座|处|套|辆|所|场|期|批|宗|份|种|部|支|台|次)?)(?!(?:万|亿)?(?:人次|公里|平方米|亩|元|吨))\p{Script=Han}{2,}(?<end>[？?]?)$/u
const QUANTITY = /多少|几/u
const TREND = /(?:增长|下降|提高|减少|增加|上升)了?(?:多少|几).*$/u
/** Characters between names that still belong to them: 永州中心城区2023年. */
const WIDEST_GAP = 6
/** What is aimed at is not yet done: 2024年完成进出口总值 has 进出口总值 for its aim. */
const AIM = /(?:目标|任务|计划|打算)$/u
const ACHIEVED = /(?<=[年月县市区州局委])(?:已经?)?(?:完成|实现|达到)了?/u
const OWN_ATTRIBUTE = /的\p{Script=Han}{0,3}(?:单位|部门|目标|率|时间|原因|负责人|召集人)$/u

/** A previous question and what it is about, with the names of the follow-up in them. */
export interface Asked {
  readonly question: string
  readonly topic: string
}

/** The previous question asked for another noun: for one of the same ending, for what was counted, for a measure beside it, or for an attribute of its topic. */
export function askForNoun({ question, topic }: Asked, noun: string, names: KnownNames): string {
  const attributed = topic.replace(OWN_ATTRIBUTE, '')
  const base = AIM.test(noun) ? attributed.replace(ACHIEVED, '') : attributed
  return (
    swapNoun(question, noun) ??
    askForSibling({ question, topic }, noun, names) ??
    swapCounted(question, noun) ??
    (ATTRIBUTE.test(noun) || !QUANTITY.test(question)
      ? finishQuestion(`${base}的${noun}`)
      : `${base}中${noun}${noun.endsWith('的') ? '有' : '是'}多少？`)
  )
}

/** 建了多少个代表联络站 asked for 立法联系点. */
function swapCounted(question: string, noun: string): string | undefined {
  const match = COUNTED.exec(question)
  if (match === null || ATTRIBUTE.test(noun) || noun.endsWith('的')) return undefined
  const { asking = '', end = '' } = match.groups ?? {}
  return question.slice(0, match.index) + asking + noun + end
}

/** 外贸进出口总值多少 asked for 财政收入: place, body and year stay. */
function askForSibling({ question, topic }: Asked, noun: string, names: KnownNames): string | undefined {
  const isSibling = WHOLE_MEASURE.test(noun) || (MEASURE.test(noun) && MEASURE.test(topic))
  if (!isSibling || RELATIVE.test(noun)) return undefined
  const frame = findSlots(topic, names).reduce(
    (end, { start, text }) => (topic.slice(end, start).length <= WIDEST_GAP ? start + text.length : end),
    0,
  )
  const asking = TREND.exec(question)?.[0]
  if (frame === 0) return undefined
  return finishQuestion(topic.slice(0, frame) + noun + (asking ?? '是多少'))
}
