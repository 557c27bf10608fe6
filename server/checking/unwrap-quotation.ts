/** Pairs of marks around a whole quotation. */
const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
]

/** A quotation without the blanks and the one pair of quotation marks around it. */
export function unwrapQuotation(text: string): string {
  const trimmed = text.trim()
  const pair = PAIRS.find(([opening, closing]) => trimmed.startsWith(opening) && trimmed.endsWith(closing))
  if (pair === undefined || trimmed.length < 2) return trimmed
  const inner = trimmed.slice(1, -1)
  const isOnePair = !inner.includes(pair[0]) && !inner.includes(pair[1])
  return isOnePair ? inner.trim() : trimmed
}
