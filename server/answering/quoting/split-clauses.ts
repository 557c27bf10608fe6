import type { Span } from '../../../corpus/model/span.ts'

/** Sentences up to this length are quoted whole. */
const WHOLE = 110
/** Clauses are gathered to at least this length, so that none stands without its subject more often than need be. */
const SHORTEST = 36
/** Where a long sentence may be cut: before a member of an enumeration (一是…二是…), after a comma or colon. */
const CUT = /(?<=[，,：:])|(?=[一二三四五六七八九十]是)|(?=[（(][一二三四五六七八九十\d]{1,2}[）)])/u

/** The clauses of a long sentence, the sentence itself where it is short; they tile the span. */
export function splitClauses(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= WHOLE) return [span]
  const clauses: Span[] = []
  let start = span.start
  let end = span.start
  for (const part of text.slice(span.start, span.end).split(CUT)) {
    if (end - start >= SHORTEST || opensMember(part)) {
      if (end > start) clauses.push({ start, end })
      start = end
    }
    end += part.length
  }
  return [...clauses, { start, end }]
}

function opensMember(part: string): boolean {
  return /^[一二三四五六七八九十]是/u.test(part)
}
