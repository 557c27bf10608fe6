import { foldText } from '../../corpus/folding/fold-text.ts'
import type { Occurrence } from '../../indexer/quotes/quote-index.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { findGenuine, type Genuine } from './find-genuine.ts'
import { makeMatch } from './make-match.ts'
import type { QuoteMatch, QuoteVerdict } from './quote-check.ts'
import { splitOmissions } from './split-omissions.ts'

/** What came of a quotation with marks of omission whose parts are all genuine. */
export interface Omission {
  readonly verdict: QuoteVerdict
  readonly matches: readonly QuoteMatch[]
  /** Whether the parts follow one another in one item. */
  readonly omits: boolean
}

/** Places tried for the first part. */
const TRIED = 200

/** Checks a quotation with marks of omission: parts that follow one another are genuine, others are stitched; undefined where it has no such marks or a part is not genuine. */
export function findOmission(given: string, index: BulletinIndex): Omission | undefined {
  const parts = splitOmissions(given)
  if (parts.length < 2) return undefined
  const genuine = parts.flatMap((part) => findGenuine(part, index) ?? [])
  if (genuine.length < parts.length) return undefined
  const chain = findChain(parts, index)
  if (chain === undefined)
    return {
      verdict: 'stitched',
      matches: genuine.flatMap(({ matches }) => matches.slice(0, 1)),
      omits: false,
    }
  return { verdict: worstOf(genuine), matches: chain, omits: true }
}

function worstOf(genuine: readonly Genuine[]): QuoteVerdict {
  return genuine.every(({ verdict }) => verdict === 'exact') ? 'exact' : 'normalized'
}

/** The parts one after another in one item. */
function findChain(parts: readonly string[], index: BulletinIndex): readonly QuoteMatch[] | undefined {
  const folded = parts.map((part) => foldText(part).folded.replaceAll(/^[，。；,;.]+|[，。；,;.]+$/gu, ''))
  const [first = '', ...rest] = folded
  for (const start of index.quotes.find(first, TRIED).places) {
    const places = follow(start, rest, index)
    if (places !== undefined)
      return places.flatMap((place, at) => makeMatch(place, parts[at] ?? '', index) ?? [])
  }
  return undefined
}

function follow(
  start: Occurrence,
  rest: readonly string[],
  index: BulletinIndex,
): readonly Occurrence[] | undefined {
  const text = index.quotes.foldedText(start.itemId)
  const places = [start]
  for (const part of rest) {
    const at = text.indexOf(part, places.at(-1)?.span.end)
    if (at < 0) return undefined
    places.push({ itemId: start.itemId, span: { start: at, end: at + part.length } })
  }
  return places
}
