import { use } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import { cutSegments } from './cut-segments.ts'
import type { Segment } from './cut-segments.ts'
import { FoundContext } from './found-context.ts'

interface HighlightedTextProps {
  readonly text: string
  /** The stretch of the text to show. */
  readonly span: Span
  readonly highlight: Span | undefined
}

function classOf({ marked, found }: Segment): string | undefined {
  if (found === undefined) return undefined
  return marked ? 'found marked' : 'found'
}

/** A stretch of an item's text, marked where the highlight or a match of the search falls into it; each run says at which offset it stands. */
export function HighlightedText({ text, span, highlight }: HighlightedTextProps) {
  const found = use(FoundContext)
  return cutSegments(text, span, { highlight, found }).map((segment) => {
    const { start, text: words, marked } = segment
    const Run = marked || segment.found !== undefined ? 'mark' : 'span'
    return (
      <Run key={start} data-at={start} data-found={segment.found} className={classOf(segment)}>
        {words}
      </Run>
    )
  })
}
