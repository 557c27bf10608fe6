import type { DecisionView } from '../../server/api/schemas/facts.ts'
import { formatDate } from '../messages/format-date.ts'
import type { RegisterMessages } from '../messages/register-messages.ts'
import { Badge } from './badge.tsx'
import { DecisionValidity } from './decision-validity.tsx'
import { RecordWho } from './record-who.tsx'
import type { RegisterLayout } from './register-column.ts'
import { ResponsibleBodies } from './responsible-bodies.tsx'

function DecisionWords({
  record,
  words,
}: {
  readonly record: DecisionView
  readonly words: RegisterMessages
}) {
  const { title, form, meeting, repeals, amends, responsible, region } = record
  const changed = [
    [words.repeals, repeals],
    [words.amends, amends],
  ] as const
  return (
    <>
      <p className="record-words" lang="zh-CN">
        <Badge tone={form} text={words.forms[form]} />
        {title}
      </p>
      <p className="record-tags">
        {meeting && (
          <span className="record-fact" lang="zh-CN">
            {meeting}
          </span>
        )}
        <ResponsibleBodies names={responsible} region={region} words={words} />
      </p>
      {changed.map(
        ([label, titles]) =>
          titles.length > 0 && (
            <p key={label} className="record-note">
              {label}
              <span lang="zh-CN">{titles.join('；')}</span>
            </p>
          ),
      )}
    </>
  )
}

/** 决定: what was decided, by whom, under which number, and whether it holds. */
export const decisionLayout: RegisterLayout<DecisionView> = {
  wordsOf: ({ title }) => title,
  columns: (words, locale) => [
    {
      kind: 'words',
      name: words.columns.decision,
      cell: (record) => <DecisionWords record={record} words={words} />,
    },
    { kind: 'who', name: words.columns.body, cell: (record) => <RecordWho record={record} /> },
    {
      kind: 'facts',
      name: words.columns.number,
      cell: ({ documentNumber, registrationNumber }) =>
        (documentNumber ?? registrationNumber) !== undefined && (
          <>
            {documentNumber && (
              <span className="record-fact" lang="zh-CN">
                {documentNumber}
              </span>
            )}
            {registrationNumber && (
              <span className="record-note">{words.registration(registrationNumber)}</span>
            )}
          </>
        ),
    },
    {
      kind: 'facts',
      name: words.columns.validity,
      cell: ({ validity }) =>
        validity && <DecisionValidity validity={validity} words={words} locale={locale} />,
    },
    { kind: 'date', name: words.columns.date, cell: ({ date }) => formatDate(date, locale) },
  ],
}
