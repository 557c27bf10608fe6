/** What a column of a table of votes holds. `choice` leaves open whether votes or shares are printed under it. */
export type VoteColumnRole =
  | 'choice'
  | 'votes'
  | 'share'
  | 'ballots'
  | 'score'
  | 'result'
  | 'name'
  | 'object'
  | 'matter'
  | 'unit'
  | 'position'
  | 'other'

/** A column of a table of votes, by its heading. */
export interface VoteColumn {
  readonly role: VoteColumnRole
  /** Heading without blanks, joined with the heading that stands above several columns: 满意占比. */
  readonly name: string
  /** What the votes or shares are for: 满意, 满意和基本满意. */
  readonly choice?: string
  /** Whether the heading prints a per cent sign. */
  readonly isPercent?: boolean
}
