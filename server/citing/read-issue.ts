import { parseChineseNumber } from '../../corpus/text/parse-chinese-number.ts'

/** 2024年第17号, 第三期, 2023年 */
const ISSUE = /^(?:(?<year>\d{4})年)?(?:第(?<number>.+)[号期])?$/u

/** An issue as printed, taken apart: its year and its number, in Arabic numerals where it is one; what is not printed is left out. */
export function readIssue(issue = ''): { readonly year?: string; readonly number?: string } {
  const { year, number } = ISSUE.exec(issue.replaceAll(/\s/gu, ''))?.groups ?? {}
  const value = parseChineseNumber(number ?? '')
  return {
    ...(year === undefined ? {} : { year }),
    ...(number === undefined ? {} : { number: Number.isNaN(value) ? number : String(value) }),
  }
}
