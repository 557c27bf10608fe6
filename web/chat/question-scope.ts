import type { ChatFilters } from '../routing/route.ts'
import type { IgnoredChip } from '../routing/ignored-chip.ts'

/** Where a question is searched: the filters chosen by hand, and what it names that the asker took away. */
export interface QuestionScope {
  readonly filters: ChatFilters
  readonly ignore: readonly IgnoredChip[]
}
