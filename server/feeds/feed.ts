/** One item in a feed; all addresses are absolute. */
export interface FeedEntry {
  /** Permanent, whatever the address of the server: urn:wenbao:item:yongzhou-npcsc-2024-17/12. */
  readonly id: string
  readonly title: string
  readonly url: string
  readonly author: string
  /** Where only the year is known its last day, as a year alone ends later than any of its days. */
  readonly updated: string
  /** Left out where the day is not known. */
  readonly published?: string
  /** The item's first sentences, to the letter. */
  readonly lead: string
  /** Region, body and kind of the item. */
  readonly tags: readonly string[]
}

/** Items for feed readers, the newest first. */
export interface Feed {
  readonly id: string
  readonly title: string
  /** Address of the page. */
  readonly homeUrl: string
  /** Address of the feed itself. */
  readonly selfUrl: string
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}
