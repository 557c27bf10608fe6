import type { Expansion } from '../../indexer/expansion/expansion.ts'
import type { IndexFilters } from '../../indexer/store/bulletin-index.ts'
import type { Understood } from './answer.ts'

/** What a question was understood to ask, and what narrows the search for it. */
export interface Understanding {
  /** The question as it stands alone, without the conversation. */
  readonly standaloneQuestion: string
  /** What is searched for: the question without the words that only ask. */
  readonly searchText: string
  readonly filters: IndexFilters
  /** Official wordings that are searched for beside the question's own words. */
  readonly expansions: readonly Expansion[]
  readonly understood: readonly Understood[]
  /** Places the question names that no bulletin covers. */
  readonly unknownPlaces: readonly string[]
}
