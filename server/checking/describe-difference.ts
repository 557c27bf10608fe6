import type { Difference, DifferenceKind } from './quote-check.ts'

/** The two sides of a difference, with the characters around it in the source. */
export interface DifferingTexts {
  readonly source: string
  readonly given: string
  readonly before: string
  readonly after: string
}

const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿两]/u
const ONLY_MARKS = /^[\p{P}\p{S}\s]*$/u
const YEAR = /^年/u
const NEGATION = /[未不没无非勿莫]|没有/u
/** Words that say how far something holds. */
const DEGREE = /基本|完全|全部|全面|部分|均|都|仅|只|已|将|初步|逐步|大多|所有|唯一|首次|第一|最/u
const UNIT = /^(?:[%‰]|万?元|亿元|亩|公顷|公里|平方|米|吨|人次|人|户|个|件|项|次|年|月|天|票|分)/u
/** Something left out or put in is called a clause from this length on. */
const CLAUSE = 4

/** How a kind of change is said: what it is of, and what the reader should know. */
const WORDING: Readonly<Record<DifferenceKind, string>> = {
  number: '数字不同',
  year: '年份不同',
  negation: '否定词不同，意思可能相反',
  degree: '程度或范围不同',
  unit: '单位不同',
  name: '名称不同',
  missing: '漏了内容',
  added: '多了内容',
  punctuation: '标点不同',
  wording: '用字不同',
}

/** Says what a difference is: its kind and one plain sentence. */
export function describeDifference(texts: DifferingTexts, names: readonly string[]): Difference {
  const { source, given } = texts
  const op = source === '' ? 'insert' : given === '' ? 'delete' : 'replace'
  const kind = classify(texts, names)
  return { op, source, given, kind, message: `${WORDING[kind]}：${sayChange(op, source, given)}` }
}

function sayChange(op: Difference['op'], source: string, given: string): string {
  if (op === 'insert') return `原文没有“${given}”`
  if (op === 'delete') return `原文还有“${source}”`
  return `原文是“${source}”，引文是“${given}”`
}

function classify(
  { source, given, before, after }: DifferingTexts,
  names: readonly string[],
): DifferenceKind {
  const both = source + given
  if (ONLY_MARKS.test(both) && !/%/u.test(both)) return 'punctuation'
  if (NUMERAL.test(source) && NUMERAL.test(given))
    return YEAR.test(after) && /\d/u.test(both) ? 'year' : 'number'
  if (differIn(NEGATION, source, given)) return 'negation'
  if (/\d$/u.test(before) && (UNIT.test(source) || UNIT.test(given))) return 'unit'
  if (source === '' || given === '') return nameGap(source, given)
  if (names.some((name) => source.includes(name) || given.includes(name))) return 'name'
  return differIn(DEGREE, source, given) ? 'degree' : 'wording'
}

function nameGap(source: string, given: string): DifferenceKind {
  const text = source + given
  if (text.length < CLAUSE && DEGREE.test(text)) return 'degree'
  return source === '' ? 'added' : 'missing'
}

function differIn(words: RegExp, source: string, given: string): boolean {
  return (words.exec(source)?.[0] ?? '') !== (words.exec(given)?.[0] ?? '')
}
