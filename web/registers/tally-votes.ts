import type { VoteResultView } from '../../server/api/schemas/facts.ts'

/** The votes on one subject, in the order of the choices of its ballot. */
export interface VoteTally {
  readonly id: string
  readonly subject: string
  readonly votes: readonly number[]
}

/** The votes of one ballot, the subject with the most votes for the first choice first. */
export interface Ballot {
  readonly itemId: string
  /** Title of the report that prints it. */
  readonly title: string
  readonly choices: readonly string[]
  readonly tallies: readonly VoteTally[]
}

/** Subjects from which on a picture shows more than their lines do. */
const FEWEST_SUBJECTS = 3

/** The ballots among the records that counted votes on several subjects; a choice that no line counts in votes (a share, a sum) is left out. */
export function tallyVotes(records: readonly VoteResultView[]): readonly Ballot[] {
  const counting = records.filter(({ counts }) => counts.some(({ votes }) => votes !== undefined))
  return [...new Set(counting.map(({ citation }) => citation.item.id))]
    .map((itemId) => counting.filter(({ citation }) => citation.item.id === itemId))
    .filter((lines) => lines.length >= FEWEST_SUBJECTS)
    .flatMap(tallyBallot)
}

function tallyBallot(lines: readonly VoteResultView[]): readonly Ballot[] {
  const [first] = lines
  if (first === undefined) return []
  const { id: itemId, title } = first.citation.item
  const all = lines.flatMap(({ counts }) => counts)
  const choices = [...new Set(all.map(({ choice }) => choice))].filter((name) =>
    all.some(({ choice, votes }) => choice === name && votes !== undefined),
  )
  const tallies = lines.map(({ id, subject, counts }) => ({
    id,
    subject,
    votes: choices.map((name) => counts.find(({ choice }) => choice === name)?.votes ?? 0),
  }))
  return [
    {
      itemId,
      title,
      choices,
      tallies: tallies.toSorted((one, other) => compareVotes(one.votes, other.votes)),
    },
  ]
}

function compareVotes(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((votes, choice) => votes !== other[choice])
  return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0)
}
