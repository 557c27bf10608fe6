import { formatIgnoredChip } from '../routing/format-ignored-chip.ts'
import type { IgnoredChip } from '../routing/ignored-chip.ts'

/** Whether two lists take the same chips away, in any order. */
export function isSameChips(one: readonly IgnoredChip[], other: readonly IgnoredChip[]): boolean {
  const listed = (chips: readonly IgnoredChip[]) => [...new Set(chips.map(formatIgnoredChip))].toSorted()
  return listed(one).join('\n') === listed(other).join('\n')
}
