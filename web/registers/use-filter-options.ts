import type { BodyListView } from '../../server/api/schemas/bodies.ts'
import type { BulletinListView } from '../../server/api/schemas/bulletin.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'

/** What the filters can be set to, as far as it is known. */
export interface FilterOptions {
  readonly regions: readonly string[]
  /** Latest first. */
  readonly years: readonly string[]
  /** Names of the bodies of the place chosen. */
  readonly bodies: readonly string[]
}

/** The places and years of the bulletins, and the bodies of a place or of all. */
export function useFilterOptions(region: string | undefined): FilterOptions {
  const bulletins = useResource<BulletinListView>(addresses.bulletins).resource
  const bodies = useResource<BodyListView>(addresses.bodies(region === undefined ? {} : { region })).resource
  const issues = bulletins.phase === 'ready' ? bulletins.value.items : []
  const named = bodies.phase === 'ready' ? bodies.value.items : []
  return {
    regions: [...new Set(issues.map((issue) => issue.region))],
    years: [...new Set(issues.map(({ date }) => date.slice(0, 4)))].toSorted().toReversed(),
    bodies: [...new Set(named.map(({ name }) => name))],
  }
}
