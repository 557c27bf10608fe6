import { parseChineseNumber } from '../../../corpus/text/parse-chinese-number.ts'
import type { Reading } from './reading.ts'

/** 公报2022年第8号, 公报第16期, on folded text. */
const ISSUE = /公报(?:20\d\d年)?(?<wording>第(?<number>[\d〇零一二三四五六七八九十]{1,4})[号期])/gu
/** The number at the end of an issue as recorded: 17 of 2024年第17号. */
const NUMBER = /(?<number>\d+)\D*$/u

/** Issues of a bulletin that a question names by number and that are not among the bulletins searched: 第16号. Bulletins without numbers deny nothing. */
export function findUnknownIssues({ text, bulletins }: Reading): readonly string[] {
  const known = new Set(
    bulletins.flatMap(({ issue, cumulativeNumber }) => [
      Number(NUMBER.exec(issue ?? '')?.groups?.['number'] ?? Number.NaN),
      cumulativeNumber ?? Number.NaN,
    ]),
  )
  known.delete(Number.NaN)
  if (known.size === 0) return []
  return [...text.folded.matchAll(ISSUE)].flatMap(({ groups = {} }) =>
    known.has(parseChineseNumber(groups['number'] ?? '')) ? [] : [groups['wording'] ?? ''],
  )
}
