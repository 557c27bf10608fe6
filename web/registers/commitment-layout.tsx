import type { CommitmentView } from '../../server/api/schemas/facts.ts'
import { formatDate } from '../messages/format-date.ts'
import { Badge } from './badge.tsx'
import { RecordLead } from './record-lead.tsx'
import { RecordWho } from './record-who.tsx'
import type { RegisterLayout } from './register-column.ts'
import { ResponsibleBodies } from './responsible-bodies.tsx'

/** 承诺: what is promised, by whom, until when. */
export const commitmentLayout: RegisterLayout<CommitmentView> = {
  wordsOf: ({ what }) => what,
  columns: (words, locale) => [
    {
      kind: 'words',
      name: words.columns.commitment,
      cell: ({ what, category, quantities, followUp }) => (
        <>
          <p className="record-words" lang="zh-CN">
            <Badge tone={category} text={words.categories[category]} />
            {what}
          </p>
          <p className="record-tags">
            {quantities.length > 0 && (
              <span className="record-fact">
                <span className="record-label">{words.quantities}</span>
                <span lang="zh-CN">{quantities.map(({ text }) => text).join('、')}</span>
              </span>
            )}
            {followUp && <RecordLead label={words.followUp} text={followUp.text} place={followUp.citation} />}
          </p>
        </>
      ),
    },
    { kind: 'who', name: words.columns.who, cell: (record) => <RecordWho record={record} /> },
    {
      kind: 'facts',
      name: words.columns.deadline,
      cell: ({ deadline, responsible, region }) =>
        (deadline !== undefined || responsible.length > 0) && (
          <>
            {deadline && (
              <span className="record-fact" lang="zh-CN">
                {words.deadline(deadline.text, deadline.date && formatDate(deadline.date, locale))}
              </span>
            )}
            <ResponsibleBodies names={responsible} region={region} words={words} />
          </>
        ),
    },
    { kind: 'date', name: words.columns.date, cell: ({ date }) => formatDate(date, locale) },
  ],
}
