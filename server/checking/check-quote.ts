import { foldText } from '../../corpus/folding/fold-text.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { compareRegion, type ComparedRegion } from './compare-region.ts'
import { type Checked, explainCheck } from './explain-check.ts'
import { findGenuine, type Genuine } from './find-genuine.ts'
import { findOmission } from './find-omission.ts'
import { findRegions, type Region } from './find-regions.ts'
import { findStitches } from './find-stitches.ts'
import { makeMatch } from './make-match.ts'
import type { QuoteCheck, QuoteMatch } from './quote-check.ts'
import { unwrapQuotation } from './unwrap-quotation.ts'

/** Characters, blanks aside, below which a text stands in many places and proves nothing. */
const SHORTEST = 8
/** Characters, blanks aside, of a text that is compared with places it nearly fits; a longer one is an article. */
const LONGEST = 2_000
/** Share of a quotation that a place has to have; the altered quotations of the development set have 0.8 and more. */
const ALTERED = { withEnds: 0.6, without: 0.75 } as const
/** A quotation that leaves out this much, or a whole sentence, without saying so is stitched. */
const LEFT_OUT = { characters: 60, sentence: 20 } as const
/** A further place is shown from this similarity on; below, only common phrases are the same. */
const LEAST_SIMILAR = 0.5
/** Places of an altered quotation that are shown. */
const SHOWN = 5
/** Words that turn what follows into its opposite. */
const NEGATION = /(?:未能|未|不是|不|没有|没|非|无|并未|尚未)$/u

/** Checks one quotation: genuine, with an omission, altered, stitched, or not found. Every source shown is the item's own text. */
export function checkQuote(text: string, index: BulletinIndex): QuoteCheck {
  const given = unwrapQuotation(text)
  const { folded } = foldText(given)
  const check = folded.length < SHORTEST ? countPlaces(text, folded, index) : judge(text, given, index)
  return { ...pickCheck(check), explanation: explainCheck(check) }
}

function pickCheck({ text, verdict, matches, places, omits }: Checked): Omit<QuoteCheck, 'explanation'> {
  return { text, verdict, matches, places, omits }
}

function countPlaces(text: string, folded: string, index: BulletinIndex): Checked {
  const { places, total } = index.quotes.find(folded, SHOWN)
  const matches = places.flatMap((place) => makeMatch(place, text, index) ?? [])
  return { text, verdict: 'too-short', matches, places: total, omits: false }
}

function judge(text: string, given: string, index: BulletinIndex): Checked {
  const genuine = findGenuine(given, index)
  if (genuine !== undefined) return reportGenuine(text, genuine, index)
  const omission = findOmission(given, index)
  if (omission !== undefined) return { text, places: omission.matches.length, ...omission }
  return { text, omits: false, places: 0, ...judgeFragments(given, index) }
}

function reportGenuine(text: string, genuine: Genuine, index: BulletinIndex): Checked {
  const { verdict, matches, places, hasOwnEnds } = genuine
  const negations = matches.map((match) => readNegationBefore(match, index))
  const negationBefore = negations.every((negation) => negation !== undefined) ? negations[0] : undefined
  return {
    text,
    verdict,
    matches,
    places,
    omits: false,
    hasOwnEnds,
    ...(negationBefore === undefined ? {} : { negationBefore }),
  }
}

function readNegationBefore({ passage, span }: QuoteMatch, index: BulletinIndex): string | undefined {
  const before = index.item(passage.itemId)?.text.slice(Math.max(0, span.start - 4), span.start) ?? ''
  return NEGATION.exec(before.trimEnd())?.[0]
}

function judgeFragments(given: string, index: BulletinIndex): Pick<Checked, 'verdict' | 'matches'> {
  const { folded } = foldText(given)
  const fragments = index.quotes.findFragments(folded)
  const regions = folded.length > LONGEST ? [] : findRegions(fragments, folded.length)
  const compared = compareRegions(given, regions, index)
  const [best] = compared
  const near = compared.map(({ match }) => match).slice(0, SHOWN)
  if (best !== undefined && best.hasBothEnds && best.coverage >= ALTERED.withEnds)
    return { verdict: leavesOutMuch(best) ? 'stitched' : 'altered', matches: near }
  const stitches = findStitches(fragments, folded.length)
  if (stitches !== undefined) {
    const matches = stitches.flatMap(({ itemId, source, quoted }) => {
      return makeMatch({ itemId, span: source }, folded.slice(quoted.start, quoted.end), index) ?? []
    })
    return { verdict: 'stitched', matches }
  }
  if (best !== undefined && best.coverage >= ALTERED.without) return { verdict: 'altered', matches: near }
  return { verdict: 'not-found', matches: near.slice(0, 1) }
}

/** The regions as the quotation lies in them, the most similar first. */
function compareRegions(
  given: string,
  regions: readonly Region[],
  index: BulletinIndex,
): readonly ComparedRegion[] {
  return regions
    .flatMap((region) => compareRegion(given, region, index) ?? [])
    .toSorted((a, b) => b.match.similarity - a.match.similarity)
    .filter(isWorthShowing)
}

/** Each place once, and none that has little in common with the quotation while a better one is there. */
function isWorthShowing({ match }: ComparedRegion, at: number, all: readonly ComparedRegion[]): boolean {
  const isRepeated = all.slice(0, at).some((better) => better.match.passage.id === match.passage.id)
  return !isRepeated && (at === 0 || match.similarity >= LEAST_SIMILAR)
}

function leavesOutMuch({ leftOut, coverage }: ComparedRegion): boolean {
  if (coverage < 0.9) return false
  return (
    leftOut.length >= LEFT_OUT.characters || (leftOut.length >= LEFT_OUT.sentence && leftOut.includes('。'))
  )
}
