import type { Fragment } from '../../indexer/quotes/quote-index.ts'
import { measureUnion } from './find-regions.ts'

/** Shorter fragments stand in many places by chance. */
const SHORTEST = 8
/** More pieces than this are no stitching but common phrases. */
const MOST = 6
/** Share of the quotation that real fragments have to make up; the eight invented quotations of the development set reach 0.6 at most. */
const LEAST_COVERED = 0.85

/** The fragments, in the order of the quotation, that together make it up; undefined where they do not. */
export function findStitches(
  fragments: readonly Fragment[],
  length: number,
): readonly Fragment[] | undefined {
  const long = fragments.filter(({ quoted }) => quoted.end - quoted.start >= SHORTEST)
  const chosen: Fragment[] = []
  let reached = 0
  while (reached < length) {
    const next = chooseNext(long, reached)
    if (next === undefined) break
    chosen.push(next)
    reached = next.quoted.end
  }
  const covered = measureUnion(chosen.map(({ quoted }) => quoted)) / length
  return chosen.length > 1 && chosen.length <= MOST && covered >= LEAST_COVERED ? chosen : undefined
}

/** Of the fragments that begin before or next after a place, the one that reaches farthest. */
function chooseNext(fragments: readonly Fragment[], reached: number): Fragment | undefined {
  const ahead = fragments.filter(({ quoted }) => quoted.end - Math.max(quoted.start, reached) >= SHORTEST / 2)
  const first = Math.min(...ahead.map(({ quoted }) => Math.max(reached, quoted.start)))
  return ahead
    .filter(({ quoted }) => quoted.start <= first)
    .toSorted((a, b) => b.quoted.end - a.quoted.end)[0]
}
