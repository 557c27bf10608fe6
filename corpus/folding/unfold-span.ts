import type { Span } from '../model/span.ts'
import type { FoldedText } from './fold-text.ts'

/** Span of the original text that a span of the folded text comes from; empty spans stay empty. */
export function unfoldSpan(text: FoldedText, span: Span): Span {
  const last = text.ends[Math.min(span.end, text.ends.length) - 1] ?? 0
  const start = text.starts[span.start] ?? last
  return span.end > span.start ? { start, end: Math.max(start, last) } : { start, end: start }
}
