import type { IndexFilters } from '../../indexer/store/bulletin-index.ts'

/** One earlier turn of the conversation. */
export interface Turn {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

/** A chip that the asker took away: what it stands for is neither applied nor shown. */
export interface IgnoredChip {
  readonly kind: string
  readonly value: string
}

/** What somebody asks, with the conversation so far and the filters chosen on the page. */
export interface Question {
  readonly question: string
  readonly history?: readonly Turn[]
  readonly filters?: Omit<IndexFilters, 'regions'> & { readonly region?: string }
  readonly ignore?: readonly IgnoredChip[]
}
