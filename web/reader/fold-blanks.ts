const BLANKS = /\s+/g

/** The text without its blanks, for comparing what is printed with different spacing. */
export function foldBlanks(text: string): string {
  return text.replace(BLANKS, '')
}
