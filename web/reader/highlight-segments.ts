import type { Span } from '../../corpus/model/span.ts'

/** A run of text that is all inside the highlight or all outside it. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

/** Cuts the text at `span` where the highlight begins and ends: joined, the segments are `text.slice(span.start, span.end)`. */
export function highlightSegments(text: string, span: Span, highlight: Span | undefined): readonly Segment[] {
  const clamp = (offset: number): number => Math.min(Math.max(offset, span.start), span.end)
  const from = clamp(highlight?.start ?? span.end)
  const to = Math.max(from, clamp(highlight?.end ?? span.end))
  const segments = [
    { text: text.slice(span.start, from), marked: false },
    { text: text.slice(from, to), marked: true },
    { text: text.slice(to, span.end), marked: false },
  ]
  return segments.filter((segment) => segment.text !== '')
}
