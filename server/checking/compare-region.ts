import { foldText, type FoldedText } from '../../corpus/folding/fold-text.ts'
import { unfoldSpan } from '../../corpus/folding/unfold-span.ts'
import type { Span } from '../../corpus/model/span.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { alignTexts, type Step } from './align-texts.ts'
import { describeDifference } from './describe-difference.ts'
import type { Region } from './find-regions.ts'
import { foldItem } from './fold-item.ts'
import { listNames } from './list-names.ts'
import { makeMatch } from './make-match.ts'
import type { Difference, QuoteMatch } from './quote-check.ts'

/** A region with how the quotation lies in it. */
export interface ComparedRegion {
  readonly match: QuoteMatch
  /** Share of the quotation's characters that the place has too. */
  readonly coverage: number
  /** Whether both ends of the quotation are there. */
  readonly hasBothEnds: boolean
  /** The longest stretch of the source that the quotation leaves out. */
  readonly leftOut: string
}

/** Characters at each end of a quotation of which some have to be at the place too. */
const END = 6
/** A likeness of fewer characters at an end is chance: a full stop, 年底. */
const TELLING = 3

/** Compares a quotation with a region, character by character; undefined where nothing is in common. */
export function compareRegion(
  given: string,
  region: Region,
  index: BulletinIndex,
): ComparedRegion | undefined {
  const item = index.item(region.itemId)
  if (item === undefined) return undefined
  const quotation = foldText(given)
  const source = foldItem(item)
  const window = { start: region.window.start, end: Math.min(region.window.end, source.folded.length) }
  const {
    steps,
    source: found,
    matched,
  } = alignTexts(source.folded.slice(window.start, window.end), quotation.folded)
  const shifted = steps.map((step) => ({ ...step, source: shift(step.source, window.start) }))
  const place = wholeNumbers(shift(found, window.start), source.folded)
  const match = makeMatch({ itemId: region.itemId, span: place }, given, index)
  if (match === undefined || matched === 0) return undefined
  const sides = { source: { text: item.text, folded: source }, given: { text: given, folded: quotation } }
  const length = found.end - found.start
  const names = listNames(index)
  const differing = shifted.flatMap((step) => (step.isSame ? [] : [describeStep(step, sides, names)]))
  const differences = differing.length > 0 ? differing : describeCutNumbers(shifted, sides, names)
  return {
    match: { ...match, differences, similarity: (2 * matched) / (length + quotation.folded.length) },
    coverage: matched / quotation.folded.length,
    hasBothEnds: reachesEnds(steps, quotation.folded.length),
    leftOut: differences.reduce(
      (longest, { op, source: text }) => (op === 'delete' && text.length > longest.length ? text : longest),
      '',
    ),
  }
}

interface Side {
  readonly text: string
  readonly folded: FoldedText
}

function describeStep(
  { source, given }: Step,
  sides: { readonly source: Side; readonly given: Side },
  names: readonly string[],
): Difference {
  const widened = widenNumbers(sides, { source, given })
  const place = unfoldSpan(sides.source.folded, widened.source)
  return describeDifference(
    {
      source: sides.source.text.slice(place.start, place.end).trim(),
      given: slice(sides.given, widened.given).trim(),
      before: sides.source.text.slice(Math.max(0, place.start - 2), place.start).trim(),
      after: sides.source.text.slice(place.end, place.end + 2).trim(),
    },
    names,
  )
}

/** A place that begins or ends inside a number is shown with the whole number. */
function wholeNumbers(place: Span, text: string): Span {
  const isInNumberBefore = /\d/u.test(text[place.start] ?? '')
  const isInNumberAfter = /\d/u.test(text[place.end - 1] ?? '')
  return {
    start: place.start - (isInNumberBefore ? digitsBefore(text, place.start) : 0),
    end: place.end + (isInNumberAfter ? digitsAfter(text, place.end) : 0),
  }
}

/** Where nothing differs but the quotation ends inside a number, that number is the difference. */
function describeCutNumbers(
  steps: readonly Step[],
  sides: { readonly source: Side; readonly given: Side },
  names: readonly string[],
): readonly Difference[] {
  const [first] = steps
  const last = steps.at(-1)
  if (first === undefined || last === undefined) return []
  const text = sides.source.folded.folded
  const before = digitsBefore(text, first.source.start)
  const after = digitsAfter(text, last.source.end)
  const head = digitsAfter(text, first.source.start)
  const tail = digitsBefore(text, last.source.end)
  const ends = [
    { isCut: before > 0 && head > 0, step: atEnd(first, { from: 'start', length: head, more: before }) },
    { isCut: after > 0 && tail > 0, step: atEnd(last, { from: 'end', length: tail, more: after }) },
  ]
  return ends.flatMap(({ isCut, step }) => (isCut ? [describeStep(step, sides, names)] : []))
}

interface CutNumber {
  readonly from: 'start' | 'end'
  /** Digits the quotation has. */
  readonly length: number
  /** Digits the source has beyond them. */
  readonly more: number
}

function atEnd({ source, given }: Step, { from, length, more }: CutNumber): Step {
  return from === 'start'
    ? {
        source: { start: source.start - more, end: source.start + length },
        given: { start: given.start, end: given.start + length },
        isSame: false,
      }
    : {
        source: { start: source.end - length, end: source.end + more },
        given: { start: given.end - length, end: given.end },
        isSame: false,
      }
}

/** A change inside a number is shown as the whole number: 32896 and not 96. */
function widenNumbers(
  sides: { readonly source: Side; readonly given: Side },
  { source, given }: { readonly source: Span; readonly given: Span },
): { readonly source: Span; readonly given: Span } {
  const [first, second] = [sides.source.folded.folded, sides.given.folded.folded]
  const changed = first.slice(source.start, source.end) + second.slice(given.start, given.end)
  if (!/^[\d.]+$/u.test(changed)) return { source, given }
  const before = Math.min(digitsBefore(first, source.start), digitsBefore(second, given.start))
  const after = Math.min(digitsAfter(first, source.end), digitsAfter(second, given.end))
  return {
    source: { start: source.start - before, end: source.end + after },
    given: { start: given.start - before, end: given.end + after },
  }
}

function digitsBefore(text: string, end: number): number {
  return /[\d.]*$/u.exec(text.slice(Math.max(0, end - 12), end))?.[0].length ?? 0
}

function digitsAfter(text: string, start: number): number {
  return /^[\d.]*/u.exec(text.slice(start, start + 12))?.[0].length ?? 0
}

function slice({ text, folded }: Side, span: Span): string {
  const { start, end } = unfoldSpan(folded, span)
  return text.slice(start, end)
}

function reachesEnds(steps: readonly Step[], length: number): boolean {
  const same = steps.filter(({ isSame, given }) => isSame && given.end - given.start >= TELLING)
  const first = same[0]?.given.start ?? length
  const last = same.at(-1)?.given.end ?? 0
  return first < Math.min(END, length / 2) && last > length - Math.min(END, length / 2)
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
