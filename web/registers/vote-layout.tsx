import type { VoteResultView } from '../../server/api/schemas/facts.ts'
import { formatDate } from '../messages/format-date.ts'
import { describeCount } from './describe-count.ts'
import { BodyLink } from './body-link.tsx'
import { PersonLink } from './person-link.tsx'
import type { RegisterLayout } from './register-column.ts'

function VoteSubject({ record }: { readonly record: Omit<VoteResultView, 'disagreements'> }) {
  const { subject, body, bodyId, person, region } = record
  return (
    <p className="record-words vote-on" lang="zh-CN">
      {body !== undefined && <BodyLink name={body} region={region} bodyId={bodyId} />}
      {person !== undefined && <PersonLink name={person} />}
      {(body ?? person) === undefined && subject}
      <span className="record-region">{region}</span>
    </p>
  )
}

/** 测评: on whom, with which votes and result. */
export const voteLayout: RegisterLayout<VoteResultView> = {
  wordsOf: ({ subject }) => subject,
  columns: (words, locale) => [
    {
      kind: 'words',
      name: words.columns.subject,
      cell: ({ disagreements, ...record }) => (
        <>
          <VoteSubject record={record} />
          {disagreements.length > 0 && (
            <p className="record-warning">
              {words.disagreement}
              <span lang="zh-CN">{disagreements.join('；')}</span>
            </p>
          )}
        </>
      ),
    },
    {
      kind: 'act',
      name: words.columns.result,
      cell: ({ result, score }) =>
        (result !== undefined || score !== undefined) && (
          <>
            {result && (
              <span className="record-result" lang="zh-CN">
                {result}
              </span>
            )}
            {score !== undefined && <span className="record-fact">{words.score(score)}</span>}
          </>
        ),
    },
    {
      kind: 'votes',
      name: words.columns.counts,
      cell: ({ counts }) =>
        counts.length > 0 && (
          <ul className="record-counts" lang="zh-CN">
            {counts.map((count) => (
              <li key={count.choice}>{describeCount(count, words)}</li>
            ))}
          </ul>
        ),
    },
    { kind: 'date', name: words.columns.date, cell: ({ date }) => formatDate(date, locale) },
  ],
}
