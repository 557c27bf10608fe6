import type { Quantity } from '../commitment.ts'
import { readSubject } from './read-subject.ts'

/** Units that official texts count in; 年, 月, 日, 岁, 分钟, 千伏 and 等8个方面 describe and are left out. */
const UNITS =
  '[亿万千]*(?:美元|元|亩次|亩|公顷|平方公里|平方千米|平方米|平米|立方米|公里|千米|KM|km|米|吨|公斤|千瓦时|千瓦|兆瓦|个百分点|人次|人|户次|户|家|个(?!方面|环节|层面|聚焦)|所|座|处|条|项|件|场次|场|次|名|位|套|间|张|辆|台|艘|架|期|批次|批|篇|宗|起|支|株|棵|头|只|羽|例|份|册|部|门|对|片|块|栋|幢|孔|眼|口|盏|组|镇|村|倍|床|幅|节|班|列|标段|点位|站|亿|万)'
const NUMBER = '\\d+(?:\\.\\d+)?'
const BEFORE =
  '(?<before>不少于|不低于|不小于|至少|≥|>=|＞|>|超过|突破|高于|多于|超|过|不超过|不高于|不多于|控制在|≤|<=|＜|<|达到|达|约|近|大约)?'
const AFTER = '(?<after>\\s*(?:及以上|以上|以下|以内|之内|左右|上下))?'
/** 5000 个以上, 不低于 29.7 万人, 10-15亿元, 12.5%以上; not 第13次, S316, G537 or a year. */
const QUANTITY = new RegExp(
  `${BEFORE}\\s*(?<![\\dA-Za-z第.])(?<number>${NUMBER})(?:\\s*[-—–~～至到]\\s*(?<upper>${NUMBER}))?\\s*(?<unit>[%％‰]|${UNITS})${AFTER}`,
  'g',
)
/** 《…（2023-2025年）》, “1234”, 2023年1月至… hold numbers that count nothing. */
const QUOTED = /《[^《》]*》|“[^“”]*”/g

const CHANGE = /^(?:同比)?(?:增长|增幅|下降|减少)$/
const AT_LEAST = /不少于|不低于|不小于|至少|≥|>=|达|以上/
const MORE_THAN = /^(?:超过|突破|高于|多于|超|过|＞|>)$/
const AT_MOST = /不超过|不高于|不多于|控制在|≤|<=|＜|<|以下|以内|之内/
const ABOUT = /约|近|左右|上下/

/** Amounts in a clause, in order: what is counted, how many, and whether at least, at most, more or about. */
export function findQuantities(clause: string): readonly Quantity[] {
  const plain = clause.replaceAll(QUOTED, (quoted) => '“'.repeat(quoted.length))
  const quantities: Quantity[] = []
  let from = 0
  for (const match of plain.matchAll(QUANTITY)) {
    const { before = '', number = '', upper, unit = '', after = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const subject = readSubject(clause, { start: match.index, end }, from)
    quantities.push({
      subject: completeSubject(subject, quantities.at(-1)?.subject ?? ''),
      value: Number(number),
      unit,
      comparison: upper === undefined ? compare(before, after.trim()) : 'at-least',
      text: clause.slice(match.index, end).trim(),
    })
    from = end
  }
  return quantities
}

/** 进出口总额突破 460 亿元，增长 10% goes on about the amount before. */
function completeSubject(subject: string, before: string): string {
  if (subject === '') return before
  return CHANGE.test(subject) ? before + subject : subject
}

function compare(before: string, after: string): Quantity['comparison'] {
  if (AT_MOST.test(before) || AT_MOST.test(after)) return 'at-most'
  if (MORE_THAN.test(before) && after === '') return 'more-than'
  if (AT_LEAST.test(before) || AT_LEAST.test(after) || MORE_THAN.test(before)) return 'at-least'
  return ABOUT.test(before) || ABOUT.test(after) ? 'about' : 'exactly'
}
