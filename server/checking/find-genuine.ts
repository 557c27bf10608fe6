import { type FoldedText, foldText } from '../../corpus/folding/fold-text.ts'
import { unfoldSpan } from '../../corpus/folding/unfold-span.ts'
import type { Span } from '../../corpus/model/span.ts'
import type { Occurrence } from '../../indexer/quotes/quote-index.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { cutsNumber } from './cuts-number.ts'
import { makeMatch } from './make-match.ts'
import type { QuoteMatch } from './quote-check.ts'

/** Places shown of a quotation that stands in many. */
const SHOWN = 20
/** Marks at the ends of a quotation, which a writer puts there for his own sentence. */
const END_MARKS = /^[，。；：、！？,.;:!?…]+|[，。；：、！？,.;:!?…]+$/gu
/** Blanks and Markdown marks: no part of the wording. */
const NO_WORDING = /[\s\u200b-\u200f\u2060\ufeff*#_]+/gu

/** The places of a genuine quotation. */
export interface Genuine {
  readonly verdict: 'exact' | 'normalized'
  readonly matches: readonly QuoteMatch[]
  readonly places: number
  /** Whether marks at its ends are not the source's. */
  readonly hasOwnEnds: boolean
}

/** Looks for the places where a text stands whole, marks at its ends aside; undefined where it stands nowhere, or only cut out of a longer number. */
export function findGenuine(given: string, index: BulletinIndex): Genuine | undefined {
  const folded = foldText(given)
  const whole = findPlaces(given, folded.folded, index)
  if (whole !== undefined) return { ...whole, hasOwnEnds: false }
  const span = withoutEndMarks(folded.folded)
  if (span.start === 0 && span.end === folded.folded.length) return undefined
  const inner = findPlaces(sliceOf(given, folded, span), folded.folded.slice(span.start, span.end), index)
  return inner === undefined ? undefined : { ...inner, verdict: 'normalized', hasOwnEnds: true }
}

function findPlaces(
  given: string,
  folded: string,
  index: BulletinIndex,
): Omit<Genuine, 'hasOwnEnds'> | undefined {
  const { places, total } = index.quotes.find(folded, SHOWN)
  const own = places.filter((place) => isWhole(place, index))
  const matches = own.flatMap((place) => makeMatch(place, given, index) ?? [])
  if (matches.length === 0) return undefined
  const exact = matches.filter(({ source }) => squeeze(source) === squeeze(given))
  const rest = matches.filter((match) => !exact.includes(match))
  return {
    verdict: exact.length > 0 ? 'exact' : 'normalized',
    matches: [...exact, ...rest],
    places: total - (places.length - matches.length),
  }
}

function isWhole({ itemId, span }: Occurrence, { quotes }: BulletinIndex): boolean {
  return !cutsNumber(quotes.foldedText(itemId), span)
}

function withoutEndMarks(folded: string): Span {
  const start = folded.length - folded.replace(/^[，。；：、！？,.;:!?…]+/u, '').length
  const end = folded.replaceAll(END_MARKS, '').length + start
  return { start, end }
}

function sliceOf(text: string, folded: FoldedText, span: Span): string {
  const { start, end } = unfoldSpan(folded, span)
  return text.slice(start, end)
}

function squeeze(text: string): string {
  return text.replaceAll(NO_WORDING, '')
}
