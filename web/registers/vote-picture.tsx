import { useId } from 'react'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { ScrollFrame } from '../page/scroll-frame.tsx'
import type { Ballot } from './tally-votes.ts'
import { VoteBar } from './vote-bar.tsx'

function BallotTable({ ballot }: { readonly ballot: Ballot }) {
  const { department } = useRegisterMessages()
  return (
    <ScrollFrame className="table-frame" label={ballot.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{department}</th>
            {ballot.choices.map((choice) => (
              <th key={choice} scope="col" lang="zh-CN">
                {choice}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ballot.tallies.map(({ id, subject, votes }) => (
            <tr key={id}>
              <td lang="zh-CN">{subject}</td>
              {ballot.choices.map((choice, at) => (
                <td key={choice}>{votes[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

/** The votes of a ballot as bars, a subject each, and the same as a table. */
export function VotePicture({ ballot }: { readonly ballot: Ballot }) {
  const { picture, pictureNote, pictureTable } = useRegisterMessages()
  const id = useId()
  const { choices, tallies, title } = ballot
  return (
    <figure className="vote-picture" aria-labelledby={id}>
      <figcaption id={id}>
        <span className="vote-picture-title">{picture(tallies.length)}</span>
        <span className="record-note" lang="zh-CN">
          {title}
        </span>
      </figcaption>
      <div aria-hidden="true">
        <p className="vote-legend">
          {choices.map((choice, at) => (
            <span key={choice} className="vote-key">
              <svg className="vote-swatch">
                <rect className={`vote-choice-${at}`} width="100%" height="100%" />
              </svg>
              {choice}
            </span>
          ))}
          <span className="vote-order">{pictureNote}</span>
        </p>
        <ul className="vote-lines">
          {tallies.map((tally) => (
            <li key={tally.id} className="vote-line">
              <span className="vote-subject">{tally.subject}</span>
              <VoteBar votes={tally.votes} />
              <span className="vote-numbers">
                {choices.map((choice, at) => (
                  <span key={choice}>{tally.votes[at]}</span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <details className="vote-table">
        <summary>{pictureTable}</summary>
        <BallotTable ballot={ballot} />
      </details>
    </figure>
  )
}
