const LETTER = /[\p{L}\p{N}]/u

/** Pairs of neighbouring letters of a text, blanks and punctuation left out. */
export function toLetterPairs(text: string): ReadonlySet<string> {
  const letters = [...text.normalize('NFKC')].filter((character) => LETTER.test(character))
  return new Set(letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter))
}
