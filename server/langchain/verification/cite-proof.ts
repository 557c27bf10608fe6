import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../../indexer/passages/split-sentences.ts'
import type { Citation } from '../../answering/answer.ts'
import type { Proof } from './verify-sentence.ts'

/** Shorter words (a name, an amount) say nothing alone: the citation quotes the sentence they stand in. */
const QUOTE_LENGTH = 8

/** The citation of a proof: its words, or their sentence where they are few, in the passage of the item that holds them. */
export function citeProof({ source, span: found }: Proof, n: number): Citation {
  const { item, passage: given, neighbours } = source
  const passage = [given, ...neighbours].find((candidate) => holds(candidate.span, found)) ?? given
  const span = found.end - found.start >= QUOTE_LENGTH ? found : widen(item.text, found, passage.span)
  return { n, span, passage, quote: item.text.slice(span.start, span.end) }
}

function widen(text: string, span: Span, within: Span): Span {
  const sentence = splitSentences(text, within).find((candidate) => holds(candidate, span))
  if (sentence === undefined) return span
  const raw = text.slice(sentence.start, sentence.end)
  const start = sentence.start + raw.length - raw.trimStart().length
  return { start, end: start + raw.trim().length }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
