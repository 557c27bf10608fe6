import type { Span } from '../../corpus/model/span.ts'
import { overlaps } from './overlaps.ts'

/** A run of text that is all inside or all outside of the highlight, and of one match of a search or none. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly marked: boolean
  /** Which match of the search, from 0. */
  readonly found: number | undefined
}

/** What is marked in a text. */
export interface Marks {
  readonly highlight: Span | undefined
  readonly found: readonly Span[]
}

/** Cuts the text at `span` where a mark begins or ends: joined, the segments are `text.slice(span.start, span.end)`. */
export function cutSegments(text: string, span: Span, { highlight, found }: Marks): readonly Segment[] {
  const near = found.map((match, index) => ({ match, index })).filter(({ match }) => overlaps(match, span))
  const edges = [highlight, ...near.map(({ match }) => match)].flatMap((mark) =>
    mark ? [mark.start, mark.end] : [],
  )
  const inside = edges.filter((edge) => edge > span.start && edge < span.end)
  const cuts = [...new Set([span.start, ...inside, span.end])].toSorted((one, other) => one - other)
  return cuts.slice(0, -1).map((start, position) => {
    const piece = { start, end: cuts[position + 1] ?? span.end }
    return {
      start,
      text: text.slice(piece.start, piece.end),
      marked: overlaps(piece, highlight),
      found: near.find(({ match }) => overlaps(piece, match))?.index,
    }
  })
}
