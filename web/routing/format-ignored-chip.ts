import type { IgnoredChip } from './ignored-chip.ts'

/** A chip taken away, as an address names it; `parseIgnoredChips` reads it back. */
export function formatIgnoredChip({ kind, value }: IgnoredChip): string {
  return `${kind}:${value}`
}
