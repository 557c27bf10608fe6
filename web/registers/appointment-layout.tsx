import type { AppointmentView } from '../../server/api/schemas/facts.ts'
import { formatDate } from '../messages/format-date.ts'
import { Badge } from './badge.tsx'
import { PersonLink } from './person-link.tsx'
import { RecordWho } from './record-who.tsx'
import type { RegisterLayout } from './register-column.ts'

/** 任免: who got or left which post. */
export const appointmentLayout: RegisterLayout<AppointmentView> = {
  wordsOf: ({ post }) => post,
  columns: (words, locale) => [
    {
      kind: 'who',
      name: words.columns.person,
      cell: ({ person, gender }) => (
        <>
          <PersonLink name={person} />
          {gender && <span className="record-note">{words.female}</span>}
        </>
      ),
    },
    {
      kind: 'act',
      name: words.columns.act,
      cell: ({ act }) => <Badge tone={act} text={words.acts[act]} />,
    },
    {
      kind: 'words',
      name: words.columns.post,
      cell: ({ post, probation, meeting, documentNumber }) => (
        <>
          <p className="record-words" lang="zh-CN">
            {post}
          </p>
          <p className="record-tags" lang="zh-CN">
            {[probation, meeting, documentNumber].map(
              (fact) =>
                fact && (
                  <span key={fact} className="record-fact">
                    {fact}
                  </span>
                ),
            )}
          </p>
        </>
      ),
    },
    {
      kind: 'who',
      name: words.columns.body,
      cell: (record) => <RecordWho record={record} withoutPerson />,
    },
    { kind: 'date', name: words.columns.date, cell: ({ date }) => formatDate(date, locale) },
  ],
}
