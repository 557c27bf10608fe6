import type { Span } from '../../corpus/model/span.ts'

const EDGE_BLANKS = /^\s*|\s*$/g

/** The span without the blanks at its ends. */
export function trimSpan(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end)
  if (slice.trim() === '') return { start: span.start, end: span.start }
  const [leading = '', trailing = ''] = slice.match(EDGE_BLANKS) ?? []
  return { start: span.start + leading.length, end: span.end - trailing.length }
}

/** Spans of what stands between separators of one character inside a span, empty ones included. */
export function splitSpan(text: string, span: Span, separator: '\n' | '\t'): readonly Span[] {
  const spans: Span[] = []
  let start = span.start
  for (const piece of text.slice(span.start, span.end).split(separator)) {
    spans.push({ start, end: start + piece.length })
    start += piece.length + separator.length
  }
  return spans
}

/** Spans of the lines inside a span that hold more than blanks, without the blanks at their ends. */
export function splitLines(text: string, span: Span): readonly Span[] {
  return splitSpan(text, span, '\n')
    .map((line) => trimSpan(text, line))
    .filter((line) => line.start < line.end)
}
