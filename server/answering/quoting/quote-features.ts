import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Item } from '../../../corpus/model/item.ts'
import { isPlan } from '../ranking/section-kinds.ts'
import type { AnswerKind } from '../understanding/answer-kind.ts'
import { showsUnit } from '../understanding/asked-units.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { coverTerms, coverTermsInEveryday } from '../understanding/weigh-terms.ts'
import type { Candidate } from './candidate.ts'

/** Names of the features, in the order of their values and weights. */
export const quoteFeatureNames = [
  'similarity',
  'coverage',
  'everydayCoverage',
  'passageScore',
  'firstPassage',
  'laterPassage',
  'kind',
  'person',
  'short',
  'long',
  'plan',
  'otherYear',
  'done',
  'unit',
  'namedRow',
] as const

/** Signs in a sentence that it holds the kind of answer wanted. */
const SIGNS: Readonly<Record<AnswerKind, RegExp>> = {
  number: /\d/u,
  date: /\d{1,4}\s?[年月日]|[上下]半年|年底|月底|季度/u,
  person: /同志|局长|主任|书记|市长|县长|组长|主席|牵头/u,
  place: /[市县区镇乡村社路街园]/u,
  list: /、.*、|[一二三]是/u,
  rule: /应当|不得|可以|必须|给予|处以|按照|标准|不超过|不低于/u,
  reason: /因|由于|导致|主要是|造成/u,
  promise: /将|力争|确保|推进|加快|计划|争取|全面|进一步|继续|启动|完成|实现/u,
  problem: /不足|不够|不高|不强|差距|问题|困难|滞后|缺乏|薄弱|有待|不到位|压力/u,
  evaluation: /满意|优秀|得分|评价|评议|认为|建议/u,
  decision: /同意|决定|通过|任|免|原则|明确/u,
  'yes-no': /已|未|没有|将|全部|完成/u,
}

/** Dates and ordinals are no figures: 2023年10月8日, 第17次. */
const DATES = /\d+\s?[年月日号]|第\s?\d+|\d+[.、](?!\d)/gu
/** Words of a report on what was done, in a question for what is planned. */
const DONE = /完成|全年|同比|达到|累计|已|排名/u

/** Lengths, in characters, under which a sentence rarely answers and over which it says more than was asked. */
const LENGTHS = { short: 14, long: 160 } as const

/** What the features of one candidate are computed from. */
export interface QuoteContext {
  readonly understanding: Understanding
  readonly index: BulletinIndex
  /** Cosine similarity of the question and the sentence with its heading. */
  readonly similarity: number
  readonly item: Item | undefined
}

/** Values of the features of a candidate. */
export function computeQuoteFeatures(candidate: Candidate, context: QuoteContext): readonly number[] {
  const { understanding, index, similarity, item } = context
  const { wanted, people, bodies, years, terms, units } = understanding
  const text = candidate.row ?? candidate.quote
  const isPlanned = isPlan(candidate.passage, item)
  const squeezed = text.replaceAll(/\s/gu, '')
  return [
    similarity,
    coverTerms(terms, text),
    coverTermsInEveryday(terms, text, index),
    candidate.score,
    Number(candidate.rank === 0),
    candidate.rank / 8,
    wanted.length === 0 ? 0 : wanted.filter((kind) => showsKind(text, kind)).length / wanted.length,
    Number(people.some((person) => squeezed.includes(person))),
    Number(text.length < LENGTHS.short),
    Number(text.length > LENGTHS.long),
    Number(wanted.includes('promise') && isPlanned),
    Number(namesOtherYear(squeezed, years)),
    Number(wanted.includes('promise') && !isPlanned && DONE.test(text)),
    Number(showsUnit(text, units)),
    Number(candidate.row !== undefined && [...people, ...bodies].some((name) => squeezed.includes(name))),
  ]
}

/** Whether a text speaks of years, and of none of those the question names. */
function namesOtherYear(text: string, years: readonly number[]): boolean {
  const spoken = [...text.matchAll(/(?<year>20\d\d)年/gu)].map(({ groups }) => Number(groups?.['year']))
  return years.length > 0 && spoken.length > 0 && !spoken.some((year) => years.includes(year))
}

/** Whether a text has the signs of a kind of answer; dates do not count as numbers. */
function showsKind(text: string, kind: AnswerKind): boolean {
  return SIGNS[kind].test(kind === 'number' ? text.replaceAll(DATES, '') : text)
}
