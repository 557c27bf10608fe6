import type { Span } from '../../../corpus/model/span.ts'
import type { Passage } from '../../../indexer/passages/passage.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { findContradiction } from './find-contradiction.ts'
import { quoteFeatureNames } from './quote-features.ts'
import type { ScoredCandidate } from './score-candidates.ts'
import { shareBigrams } from './share-bigrams.ts'

/** Characters of an answer: quotes and the words that introduce each source. */
const BUDGET = 360
const FRAME = 45
/** Log odds a further quote may lie below the best; measured, see docs/measurements.md. */
const MARGIN = 5.4
/** Log odds a candidate gains by what is chosen already: sentences of an answer stand together, what follows a colon belongs to it; each row of a table stands alone. */
const GAIN = {
  after: 2.8,
  before: 0.8,
  sameSentence: 3.6,
  afterColon: 8,
  otherItem: 6,
  part: 2.4,
  unit: 4,
} as const
/** Place of the feature that tells of the unit asked for. */
const UNIT = quoteFeatureNames.indexOf('unit')
/** End of a clause in mid-sentence: what follows lacks its subject without it. */
const GOES_ON = /[，,、]$/u
/** Ends of a line that what follows belongs to: 主要表现在： 缺席(3人) */
const LEADS_ON = /[：:]$|\d+人[）)]$/u
/** Share of bigrams from which two sentences say the same. */
const SAME = 0.75

/** A stretch of an item chosen for the answer: `quote` is the item's text at `span`. */
export interface SelectedQuote {
  readonly quote: string
  readonly span: Span
  readonly passage: Passage
  /** Header–value pairs where the quote is a table row. */
  readonly row?: string
}

/** Signs that a question asks what several sources say: 分别是多少, 是否一致. */
const COMPARES = /分别|各(?:是|为|多少|写)|一致|相比|对比|不一样/u

export interface Selection {
  readonly candidates: readonly ScoredCandidate[]
  readonly question: string
  readonly index: BulletinIndex
}

/** The candidates that together answer best within the budget: items in the order of their best quote, quotes in reading order, neighbours joined. A source that gives another figure is never left out. */
export function selectQuotes({ candidates, question, index }: Selection): readonly SelectedQuote[] {
  const best = chooseCandidates(candidates, COMPARES.test(question))
  const contradiction = findContradiction(best, candidates, question)
  const chosen = contradiction === undefined ? best : [...best, contradiction]
  const items = [...new Set(chosen.map((candidate) => candidate.passage.itemId))]
  return items.flatMap((itemId) => {
    const own = chosen.filter((candidate) => candidate.passage.itemId === itemId)
    const text = index.item(itemId)?.text ?? ''
    return joinNeighbours(
      own.toSorted((a, b) => a.span.start - b.span.start),
      text,
    )
  })
}

function chooseCandidates(
  candidates: readonly ScoredCandidate[],
  compares: boolean,
): readonly ScoredCandidate[] {
  const best = Math.max(...candidates.map((candidate) => candidate.worth))
  const chosen: ScoredCandidate[] = []
  let left = candidates
  let spent = 0
  while (left.length > 0) {
    const worth = (candidate: ScoredCandidate): number => worthBeside(candidate, chosen, compares)
    const next = left.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    left = left.filter((candidate) => candidate !== next)
    const isKnown = chosen.some(({ passage }) => passage.itemId === next.passage.itemId)
    const cost = (next.row ?? next.quote).length + (isKnown ? 0 : FRAME)
    const isFirst = chosen.length === 0
    if (!isFirst && worth(next) < best - MARGIN) break
    if (!isFirst && (spent + cost > BUDGET || chosen.some((other) => repeats(next, other)))) continue
    chosen.push(next)
    spent += cost
  }
  return chosen
}

function worthBeside(
  candidate: ScoredCandidate,
  chosen: readonly ScoredCandidate[],
  compares: boolean,
): number {
  const same = chosen.filter(({ passage }) => passage.itemId === candidate.passage.itemId)
  const covered = new Set(chosen.flatMap(({ parts }) => parts))
  const gain =
    (chosen.length > 0 && candidate.parts.some((part) => !covered.has(part)) ? GAIN.part : 0) +
    (chosen.length > 0 && countsAsked(candidate) && !chosen.some(countsAsked) ? GAIN.unit : 0)
  if (compares && chosen.length > 0 && same.length === 0) return candidate.worth + gain + GAIN.otherItem
  if (candidate.row !== undefined) return candidate.worth + gain
  const before = same.find((other) => isNextTo(other, candidate))
  if (before !== undefined)
    return candidate.worth + gain + (LEADS_ON.test(before.quote) ? GAIN.afterColon : GAIN.after)
  const after = same.find((other) => isNextTo(candidate, other))
  if (after === undefined) return candidate.worth + gain
  return candidate.worth + gain + (GOES_ON.test(candidate.quote) ? GAIN.sameSentence : GAIN.before)
}

/** Whether a candidate counts something in the unit asked for. */
function countsAsked({ values }: ScoredCandidate): boolean {
  return values[UNIT] === 1
}

/** Whether one stands right before the other, at most a line end between them. */
function isNextTo(first: ScoredCandidate, second: ScoredCandidate): boolean {
  const gap = second.span.start - first.span.end
  return gap >= 0 && gap <= 2
}

/** The same words again, and not the same subject with another figure: sources that disagree are both shown. */
function repeats(candidate: ScoredCandidate, other: ScoredCandidate): boolean {
  return (
    shareBigrams(candidate.quote, other.quote) >= SAME &&
    readNumbers(candidate.quote) === readNumbers(other.quote)
  )
}

function readNumbers(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/gu) ?? []).join(' ')
}

function joinNeighbours(sorted: readonly ScoredCandidate[], text: string): readonly SelectedQuote[] {
  const joined: SelectedQuote[] = []
  for (const { span, passage, row } of sorted) {
    const last = joined.at(-1)
    const isNext = last !== undefined && last.row === undefined && row === undefined
    if (isNext && text.slice(last.span.end, span.start).trim() === '') {
      joined[joined.length - 1] = makeQuote(text, { start: last.span.start, end: span.end }, last.passage)
    } else joined.push({ ...makeQuote(text, span, passage), ...(row === undefined ? {} : { row }) })
  }
  return joined
}

function makeQuote(text: string, span: Span, passage: Passage): SelectedQuote {
  return { quote: text.slice(span.start, span.end), span, passage }
}
