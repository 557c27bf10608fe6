import { surnamePattern } from '../../names/surnames.ts'

/** What follows a name in brackets: (女) (女,苗族) (苗族). */
const MARK = '(?:\\((?:女|男)?[,、]?(?:\\p{Script=Han}{1,5}族)?\\))?'
/** 阿依古丽·买买提 */
const DOTTED = '\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,8}){1,3}'
/** 张三等五名同志: 等 leaves people out, so that no list with it is read. */
const KNOWN = `${surnamePattern}(?:(?!等)\\p{Script=Han}){1,2}?`
const ANY = '(?:(?![的其等])\\p{Script=Han}){2,5}?'

/**
 * Pattern, on a folded line, of one or more people (李钦、王一鸣(女)同志), as the group `persons`. Names begin with a
 * known surname, or with any character where the text is a list of names.
 */
export function personsPattern(surnames: 'known' | 'any'): string {
  const name = `(?:${DOTTED}|${surnames === 'known' ? KNOWN : ANY})`
  const person = `${name}${MARK}(?:同志)?${MARK}`
  const separator = surnames === 'known' ? '[、和]' : '、'
  return `(?<persons>${person}(?:${separator}${person})*?)`
}
