import type { Span } from '../../../corpus/model/span.ts'
import { parseNumeral } from './parse-numeral.ts'

/** A number of a text with the unit that follows it; a share of a hundred has the unit %. */
export interface FoundNumber {
  readonly span: Span
  readonly value: number
  /** Empty where none of the known units follows. */
  readonly unit: string
}

const DIGIT = '〇零一二两三四五六七八九十'
const CHINESE = `[${DIGIT}][${DIGIT}百千万亿]*(?:点[${DIGIT}]+)?`
const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const UNITS =
  '%|‰|个百分点|百分点|人次|个月|小时|分钟|公里|公顷|平方|立方|[元人名次年月日号天岁倍户件个项家期条亩吨米里处所座台辆宗批届位份页层]'
const NUMBER = new RegExp(
  `(?<share>[百千]分之)?(?<numeral>${ARABIC}|${CHINESE})\\s?(?<multiplier>[十百千万亿]*)\\s?(?<unit>${UNITS})?`,
  'gu',
)
const SHARES: Readonly<Record<string, string>> = { 百分之: '%', 千分之: '‰' }

/** Words that hold a numeral and count nothing. */
const PLAIN_WORDS = /^(?:十分|一一|万一|三农|两会|五保|四川|九江|三亚|六安|一二)/u
/** 一个, 一项 are articles rather than counts. */
const ARTICLE = /^一[个项名次件条家处所座台位份批里]$/u
const FULL_WIDTH = /[０-９％．，]/gu

/** Numbers of a text: with digits or Chinese numerals, shares (百分之七十五), amounts (12.6亿元). */
export function findNumbers(text: string): readonly FoundNumber[] {
  const plain = text.replaceAll(FULL_WIDTH, (character) => character.normalize('NFKC'))
  return [...plain.matchAll(NUMBER)].flatMap(({ 0: found, index: start, groups = {} }) => {
    const { share, numeral = '', multiplier = '', unit = '' } = groups
    const value = parseNumeral(numeral + multiplier)
    const isPlainWord = share === undefined && countsNothing(plain.slice(start), numeral, unit)
    if (Number.isNaN(value) || isPlainWord) return []
    const end = start + found.trimEnd().length
    return [{ span: { start, end }, value, unit: SHARES[share ?? ''] ?? unit.replace(/^个(?=百)/u, '') }]
  })
}

/** A single Chinese numeral is a number only before a unit: 三年, not 三农. */
function countsNothing(rest: string, numeral: string, unit: string): boolean {
  if (/\d/u.test(numeral)) return false
  return PLAIN_WORDS.test(rest) || ARTICLE.test(numeral + unit) || (numeral.length === 1 && unit === '')
}
