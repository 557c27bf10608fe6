import type { Span } from '../../../corpus/model/span.ts'
import { findDates } from './find-dates.ts'
import { findNames, findPlaceNames } from './find-names.ts'
import { findNumbers } from './find-numbers.ts'
import { isKnownPlace } from './is-known-place.ts'
import { readFigures } from './read-figures.ts'
import { readNames } from './read-names.ts'

/** Shown after what the cited passages do not say. */
const UNSEEN_NOTE = '（公报中未见）'

/** Marks words as not seen in the cited passages. */
export function markWords(words: string): string {
  return `**${words}**${UNSEEN_NOTE}`
}

/** Makes the marker of a sentence: in its own words, each number, date and name that the evidence does not hold is marked. */
export function createMarker(evidence: string): (words: string) => string {
  const figures = readFigures(evidence)
  const holdsName = readNames(evidence)
  return (words) => {
    const dates = findDates(words)
    const numbers = findNumbers(words).filter(
      ({ span }) => !dates.some((date) => date.span.start <= span.start && span.end <= date.span.end),
    )
    const names = [...findNames(words), ...findPlaceNames(words, isKnownPlace)]
    const unseen = [
      ...dates.filter((date) => !figures.holdsDate(date)),
      ...numbers.filter((number) => !figures.holdsNumber(number)),
      ...names.filter((name) => !holdsName(name)),
    ]
    return markSpans(
      words,
      unseen.map(({ span }) => span),
    )
  }
}

function markSpans(words: string, spans: readonly Span[]): string {
  let marked = ''
  let end = 0
  for (const span of joinSpans(spans)) {
    marked += words.slice(end, span.start) + markWords(words.slice(span.start, span.end))
    end = span.end
  }
  return marked + words.slice(end)
}

/** Spans in order; those that overlap or touch as one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last === undefined || span.start > last.end) joined.push(span)
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) })
  }
  return joined
}
