import type { BodySummaryView } from '../../server/api/schemas/bodies.ts'

/** The bodies of one place. */
export interface RegionBodies {
  readonly region: string
  /** Those of which most is recorded first. */
  readonly bodies: readonly BodySummaryView[]
}

/** Texts and records of a body. */
function weigh({ itemCount, counts }: BodySummaryView): number {
  return Object.values(counts).reduce((sum, count) => sum + count, itemCount)
}

/** The bodies place by place, in the order in which the places come first. */
export function groupByRegion(bodies: readonly BodySummaryView[]): readonly RegionBodies[] {
  return [...new Set(bodies.map(({ region }) => region))].map((region) => ({
    region,
    bodies: bodies
      .filter((body) => body.region === region)
      .toSorted((one, other) => weigh(other) - weigh(one)),
  }))
}
