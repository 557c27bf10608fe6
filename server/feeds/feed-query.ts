/** What narrows a feed; every part but the limit is optional. */
export interface FeedQuery {
  readonly region?: string
  /** A body under any of its names. */
  readonly body?: string
  /** A saved search. */
  readonly q?: string
  /** At most so many items. */
  readonly limit: number
}
