/** A page of a list, as the API gives it. */
export interface ListPage<Entry> {
  readonly items: readonly Entry[]
  readonly total: number
  /** Where the following page begins; absent on the last. */
  readonly next?: string | undefined
}

/** What is known of a list that is fetched page by page. */
export interface Pages<Entry> {
  readonly address: string
  readonly entries: readonly Entry[]
  /** Entries there are in all, once known. */
  readonly total?: number | undefined
  /** Where the page wanted next begins; absent before the first page and after the last. */
  readonly next?: string | undefined
  readonly phase: 'loading' | 'ready' | 'failed'
  readonly error?: unknown
}

/** What happens to such a list; every event names the address it belongs to. */
export type PagesEvent<Entry> =
  | { readonly type: 'started'; readonly address: string }
  | { readonly type: 'requested'; readonly address: string }
  | { readonly type: 'arrived'; readonly address: string; readonly page: ListPage<Entry> }
  | { readonly type: 'refused'; readonly address: string; readonly error: unknown }
