import type { Span } from '../../corpus/model/span.ts'
import type { Fragment } from '../../indexer/quotes/quote-index.ts'

/** A stretch of an item's folded text that a quotation may come from. */
export interface Region {
  readonly itemId: string
  readonly window: Span
  /** Characters of the quotation that its fragments there cover. */
  readonly covered: number
}

/** Regions looked at closely: the right one is among the first, the others are near-duplicates of it. */
const KEPT = 8
/** Characters by which text left out or put in may shift what follows, at least. */
const LEAST_SHIFT = 48
/** Characters beyond the place expected, so that the ends can be aligned. */
const MARGIN = 16

/** Regions whose fragments, in about the same order and distance, cover most of a quotation of some length; best first. */
export function findRegions(fragments: readonly Fragment[], length: number): readonly Region[] {
  const shift = Math.max(LEAST_SHIFT, Math.floor(length / 2))
  const groups = new Map<string, Fragment[]>()
  for (const fragment of fragments) {
    const band = Math.floor((fragment.source.start - fragment.quoted.start) / shift)
    for (const near of [band, band + 1]) {
      const key = `${fragment.itemId} ${near}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [fragment])
      else group.push(fragment)
    }
  }
  const regions = [...groups.values()].map((group) => makeRegion(group, length))
  const sorted = regions.toSorted((a, b) => b.covered - a.covered || a.itemId.localeCompare(b.itemId))
  return dropContained(sorted).slice(0, KEPT)
}

function makeRegion(group: readonly Fragment[], length: number): Region {
  const starts = group.map(({ source, quoted }) => source.start - quoted.start)
  const ends = group.map(({ source, quoted }) => source.end + length - quoted.end)
  return {
    itemId: group[0]?.itemId ?? '',
    window: { start: Math.max(0, Math.min(...starts) - MARGIN), end: Math.max(...ends) + MARGIN },
    covered: measureUnion(group.map(({ quoted }) => quoted)),
  }
}

function dropContained(regions: readonly Region[]): readonly Region[] {
  return regions.filter(
    ({ itemId, window }, at) =>
      !regions
        .slice(0, at)
        .some(
          (better) =>
            better.itemId === itemId &&
            better.window.start <= window.start + MARGIN &&
            better.window.end >= window.end - MARGIN,
        ),
  )
}

/** Units that at least one of the spans holds. */
export function measureUnion(spans: readonly Span[]): number {
  let covered = 0
  let reached = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered
}
