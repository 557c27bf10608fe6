import type { IgnoredChip } from '../routing/ignored-chip.ts'

/** The chips that stay away from a further question: all but those it names again. */
export function keepIgnored(ignore: readonly IgnoredChip[], question: string): readonly IgnoredChip[] {
  return ignore.filter(({ value }) => !question.includes(value))
}
