import type { Span } from '../model/span.ts'

/** Spans of a repaired text's paragraphs, line breaks excluded. */
export function splitParagraphs(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
