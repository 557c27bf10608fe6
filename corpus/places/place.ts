/** An administrative division of China with those above it. */
export interface Place {
  /** Full name: 永州市, 祁阳市, 湖南省. */
  readonly name: string
  /** Name as people shorten it: 永州, 湖南. The full name where shortening leaves one character. */
  readonly stem: string
  readonly rank: 'province' | 'city' | 'county'
  /** Full names of the divisions above it, outermost first. */
  readonly within: readonly string[]
}
