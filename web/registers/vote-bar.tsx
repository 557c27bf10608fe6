/** Share of the whole in the form of an SVG length. */
const percent = (votes: number, whole: number): string => `${(100 * votes) / whole}%`

/** Votes as stretches of one bar, in the order of the choices; a picture of numbers that stand beside it in words. */
export function VoteBar({ votes }: { readonly votes: readonly number[] }) {
  const whole = Math.max(
    1,
    votes.reduce((sum, count) => sum + count, 0),
  )
  const stretches = votes.map((count, choice) => ({
    choice,
    count,
    before: votes.slice(0, choice).reduce((sum, earlier) => sum + earlier, 0),
  }))
  return (
    <svg className="vote-bar" aria-hidden="true" focusable="false">
      {stretches.map(({ choice, count, before }) => (
        <rect
          key={choice}
          className={`vote-choice vote-choice-${choice}`}
          x={percent(before, whole)}
          width={percent(count, whole)}
          height="100%"
        />
      ))}
    </svg>
  )
}
