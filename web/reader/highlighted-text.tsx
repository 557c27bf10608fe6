import type { Span } from '../../corpus/model/span.ts'
import { highlightSegments } from './highlight-segments.ts'

interface HighlightedTextProps {
  readonly text: string
  /** The stretch of the text to show. */
  readonly span: Span
  readonly highlight: Span | undefined
}

/** A stretch of an item's text, the part of the highlight that falls into it marked. */
export function HighlightedText({ text, span, highlight }: HighlightedTextProps) {
  return highlightSegments(text, span, highlight).map(({ text: words, marked }) =>
    marked ? <mark key="marked">{words}</mark> : words,
  )
}
