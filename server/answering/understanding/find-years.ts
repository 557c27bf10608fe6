import { parseChineseNumber } from '../../../corpus/text/parse-chinese-number.ts'
import type { Span } from '../../../corpus/model/span.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** Years from the bulletin's own that a word means, as the bulletin itself says 去年. */
const RELATIVE: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
}
const RELATIVE_WORD = new RegExp(Object.keys(RELATIVE).join('|'), 'gu')
/** 2023年, 2022、2023年度, 二〇二三年; folding leaves no blanks. */
const FULL =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?:年|(?=[、和至到-](?:19|20)\d{2}年))|(?<numeral>[一二][〇零○一二三四五六七八九]{3})年/gu
/** 23年; a length of time has another word beside it (干了23年, 23年来). */
const SHORT =
  /(?<![\d第了近用过每满约逾前共计为达之于\-.])(?<year>[0-4]\d)年(?![来前后内间多以之的]|时间|历史|期)/gu
/** Two digits are a year only this near to the bulletins'. */
const NEAR = 4

/** Years a question names, or means from the date of the bulletins searched; `taken` are stretches that name something else. */
export function findYears(reading: Reading, taken: readonly Span[]): readonly Mention[] {
  const { folded } = reading.text
  const years = [...new Set(reading.bulletins.map(({ date }) => Number(date.slice(0, 4))))]
  const found = [
    ...[...folded.matchAll(FULL)].map((match) => toMention(match, readFull(match))),
    ...[...folded.matchAll(SHORT)]
      .map((match) => toMention(match, 2000 + Number(match.groups?.['year'])))
      .filter(({ value }) => years.some((year) => Math.abs(year - Number(value)) <= NEAR)),
    ...(years.length === 1
      ? [...folded.matchAll(RELATIVE_WORD)].map((match) => readRelative(match, years))
      : []),
  ]
  return found.filter(({ span }) => !taken.some(({ start, end }) => span.start < end && start < span.end))
}

function readFull({ groups }: RegExpExecArray): number {
  return parseChineseNumber((groups?.['year'] ?? groups?.['numeral'] ?? '').replaceAll('○', '〇'))
}

function readRelative(match: RegExpExecArray, years: readonly number[]): Mention {
  return toMention(match, (years[0] ?? 0) + (RELATIVE[match[0]] ?? 0))
}

function toMention({ index, 0: text }: RegExpExecArray, year: number): Mention {
  return { kind: 'year', value: String(year), span: { start: index, end: index + text.length } }
}
