import type { Span } from '../../../corpus/model/span.ts'

const OPENING = '《〈（(“‘「『【'
const CLOSING = '》〉）)”’」』】'
const DIVIDERS = '，,；;：:'

/** Clauses of a stretch of text; they tile it. Commas inside 《》（）“” divide nothing. */
export function splitClauses(text: string, span: Span): readonly Span[] {
  const clauses: Span[] = []
  let depth = 0
  let start = span.start
  for (let at = span.start; at < span.end; at += 1) {
    const character = text.charAt(at)
    if (OPENING.includes(character)) depth += 1
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && DIVIDERS.includes(character)) {
      clauses.push({ start, end: at + 1 })
      start = at + 1
    }
  }
  return start < span.end ? [...clauses, { start, end: span.end }] : clauses
}
