const DASH = /^[-‐‑‒–—―−─━﹣－]$/u
const LEFT_OUT = /^[\s\u200b-\u200f\u2060\ufeff*#_]$/u
const HAN = /^\p{Script=Han}$/u

/** Marks that are one mark to a matcher: quotation marks, brackets, title marks, middle dots. */
const KINDS: readonly RegExp[] = [
  DASH,
  /^["'“”‘’„‟「」『』〝〞＂＇`´]$/u,
  /^[([{（［｛〔【〖]$/u,
  /^[)\]}）］｝〕】〗]$/u,
  /^[《〈«‹]$/u,
  /^[》〉»›]$/u,
  /^[·•‧∙⋅・･]$/u,
]

function fold(character: string): string {
  const folded = character.normalize('NFKC').toLowerCase()
  const kind = KINDS.findIndex((pattern) => pattern.test(folded))
  return kind === -1 ? folded : `kind ${kind}`
}

/** Whether a matcher passes over the character at a place: blanks, Markdown marks, a dash after a dash. */
export function isLeftOut(text: string, at: number): boolean {
  const character = text.charAt(at)
  return LEFT_OUT.test(character) || (DASH.test(character) && DASH.test(text.charAt(at - 1)))
}

/** Whether two characters are one character written differently: in another width, as another quotation mark. */
export function isAlike(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one === other || fold(one) === fold(other))
}

/** Like `isAlike`, where any Chinese character may stand for any other: a traditional one for its simplified form. */
export function isLooselyAlike(one: string, other: string): boolean {
  return isAlike(one, other) || (HAN.test(one) && HAN.test(other))
}
