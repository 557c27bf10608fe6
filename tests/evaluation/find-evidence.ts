import type { Passage } from '../../indexer/passages/passage.ts'

/** Characters of the first five passages that count, so that long passages gain nothing. */
const BUDGET = 2_500
const FIRST = 5
/** Evidence of this length and more may be cut by a passage border: both halves are enough. */
const DIVISIBLE = 16

/** Place, from 1, of the passage with which all strings of an evidence group have appeared; infinite where they never do. */
export function findEvidence(passages: readonly Passage[], evidence: readonly (readonly string[])[]): number {
  let text = ''
  for (const [at, passage] of passages.entries()) {
    const budget = at < FIRST ? BUDGET : 2 * BUDGET
    text += foldForEvidence(passage.heading + passage.text).slice(0, Math.max(0, budget - text.length))
    if (evidence.some((group) => group.every((exact) => holds(text, exact)))) return at + 1
  }
  return Number.POSITIVE_INFINITY
}

/** NFKC, lower case, without blanks, Markdown marks and table bars: the scorer's own folding. */
export function foldForEvidence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*#|]+/gu, '')
}

function holds(text: string, exact: string): boolean {
  const wanted = foldForEvidence(exact)
  if (text.includes(wanted)) return true
  const middle = wanted.length >> 1
  return (
    wanted.length >= DIVISIBLE &&
    text.includes(wanted.slice(0, middle)) &&
    text.includes(wanted.slice(middle))
  )
}
