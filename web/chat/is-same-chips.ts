import { formatIgnoredChip } from '../routing/format-ignored-chip.ts'
import type { IgnoredChip } from '../routing/ignored-chip.ts'

function listChips(chips: readonly IgnoredChip[]): string {
  return [...new Set(chips.map(formatIgnoredChip))].toSorted().join('\n')
}

/** Whether two lists take the same chips away, in any order. */
export function isSameChips(one: readonly IgnoredChip[], other: readonly IgnoredChip[]): boolean {
  return listChips(one) === listChips(other)
}
