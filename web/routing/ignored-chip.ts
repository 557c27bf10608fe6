/** Something a question names that the asker took away: it is neither searched by nor shown. */
export interface IgnoredChip {
  readonly kind: string
  /** The value that would have been searched for (邵阳市). */
  readonly value: string
}
