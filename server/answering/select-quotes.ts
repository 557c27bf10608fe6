import type { Span } from '../../corpus/model/span.ts'
import type { Passage } from '../../indexer/passages/passage.ts'
import { splitSentences } from '../../indexer/passages/split-sentences.ts'
import type { Hit } from '../../indexer/store/bulletin-index.ts'
import { coverTerms, type TermWeights } from './weigh-terms.ts'

/** Characters of all quotes together: answers are scored and read within 400. */
const QUOTE_BUDGET = 300
/** Passages that quotes are taken from. */
const PASSAGES = 4
/** A further quote has to cover at least this share of what the best one covers. */
const FURTHER_SHARE = 0.6
/** Sentences shorter than this are headings or numbers and say nothing alone. */
const SHORTEST_QUOTE = 8

/** A sentence of a passage: `quote` is the item's text at `span`. */
export interface SelectedQuote {
  readonly quote: string
  readonly span: Span
  readonly passage: Passage
  /** Share of the question's weighted terms that the passage and its heading hold, in [0, 1]. */
  readonly coverage: number
}

/** The sentences of the best hits that hold most of what was asked, best first, together within the budget. */
export function selectQuotes(hits: readonly Hit[], weights: TermWeights): readonly SelectedQuote[] {
  const candidates = hits.slice(0, PASSAGES).flatMap((hit, rank) => scoreSentences(hit, rank, weights))
  const ranked = candidates.toSorted((a, b) => b.worth - a.worth || a.span.start - b.span.start)
  const best = ranked[0]
  if (best === undefined) return []
  const selected: SelectedQuote[] = []
  let length = 0
  for (const candidate of ranked) {
    const size = candidate.quote.length
    const isFirst = selected.length === 0
    if (!isFirst && (candidate.worth < best.worth * FURTHER_SHARE || length + size > QUOTE_BUDGET)) continue
    selected.push(candidate)
    length += size
  }
  return selected
}

interface ScoredQuote extends SelectedQuote {
  readonly worth: number
}

function scoreSentences({ passage, score }: Hit, rank: number, weights: TermWeights): readonly ScoredQuote[] {
  const coverage = coverTerms(weights, `${passage.heading} ${passage.text}`)
  const sentences = splitSentences(passage.text, { start: 0, end: passage.text.length })
  return sentences.flatMap((sentence) => {
    const raw = passage.text.slice(sentence.start, sentence.end)
    const quote = raw.trim()
    if (quote.length < SHORTEST_QUOTE) return []
    const start = passage.span.start + sentence.start + raw.indexOf(quote)
    const worth = coverTerms(weights, quote) + score / (4 + rank)
    return [{ quote, passage, coverage, worth, span: { start, end: start + quote.length } }]
  })
}
