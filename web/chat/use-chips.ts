import { formatRoute } from '../routing/format-route.ts'
import type { IgnoredChip } from '../routing/ignored-chip.ts'
import { navigate } from '../routing/navigate.ts'
import type { ChatRoute } from '../routing/route.ts'

/** How chips are taken away and brought back. */
export interface ChipControl {
  readonly ignored: readonly IgnoredChip[]
  readonly ignore: (chip: IgnoredChip) => void
  readonly restore: () => void
}

/** Keeps the chips taken away in the address, from which the question is asked again; a source opened beside the former answer is closed. */
export function useChips({ source: _source, ...route }: ChatRoute): ChipControl {
  const ignored = route.ignore ?? []
  return {
    ignored,
    ignore: ({ kind, value }) => navigate(formatRoute({ ...route, ignore: [...ignored, { kind, value }] })),
    restore: () => navigate(formatRoute({ ...route, ignore: [] })),
  }
}
