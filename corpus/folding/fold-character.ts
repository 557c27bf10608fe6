import { simplifyCharacter } from './simplify-character.ts'

const QUOTATION_MARK = /^["'“”‘’„‟「」『』〝〞＂＇`´]$/
const DASH = /^[-‐‑‒–—―−─━﹣－]$/
const OPENING_BRACKET = /^[([{（［｛〔【〖]$/
const CLOSING_BRACKET = /^[)\]}）］｝〕】〗]$/
const OPENING_TITLE_MARK = /^[《〈«‹]$/
const CLOSING_TITLE_MARK = /^[》〉»›]$/
const MIDDLE_DOT = /^[·•‧∙⋅・･]$/
/** Blanks, invisible characters, Markdown marks. */
const LEFT_OUT = /^[\s\u200b-\u200f\u2060\ufeff*#_]$/

const known = new Map<string, string>()

/**
 * One character as it is matched: compatibility forms and letters in one form, simplified, one kind each of
 * quotation mark, dash, bracket, title mark and middle dot; empty for blanks and Markdown marks.
 */
export function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const folded = [...character.normalize('NFKC').toLowerCase()].map(foldPart).join('')
  known.set(character, folded)
  return folded
}

function foldPart(part: string): string {
  if (LEFT_OUT.test(part)) return ''
  if (QUOTATION_MARK.test(part)) return '"'
  if (DASH.test(part)) return '-'
  if (OPENING_BRACKET.test(part)) return '('
  if (CLOSING_BRACKET.test(part)) return ')'
  if (OPENING_TITLE_MARK.test(part)) return '《'
  if (CLOSING_TITLE_MARK.test(part)) return '》'
  if (MIDDLE_DOT.test(part)) return '·'
  return simplifyCharacter(part)
}
