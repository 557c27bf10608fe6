import type { EvaluationView } from '../../server/api/schemas/facts.ts'
import { formatDate } from '../messages/format-date.ts'
import { Badge } from './badge.tsx'
import { RecordLead } from './record-lead.tsx'
import { RecordWho } from './record-who.tsx'
import type { RegisterLayout } from './register-column.ts'

/** Characters of an answer to a point that are shown; the link opens the whole. */
const SHOWN = 40

/** 评议: what was said of whom. */
export const evaluationLayout: RegisterLayout<EvaluationView> = {
  wordsOf: ({ point }) => point,
  columns: (words, locale) => [
    {
      kind: 'words',
      name: words.columns.point,
      cell: ({ aspect, point, links }) => (
        <>
          <p className="record-words" lang="zh-CN">
            <Badge tone={aspect} text={words.aspects[aspect]} />
            {point}
          </p>
          <p className="record-tags">
            {links.map(({ relation, citation }) => (
              <RecordLead
                key={`${relation} ${citation.id}`}
                label={words.relations[relation]}
                text={citation.text.slice(0, SHOWN)}
                place={citation}
              />
            ))}
          </p>
        </>
      ),
    },
    { kind: 'who', name: words.columns.who, cell: (record) => <RecordWho record={record} /> },
    { kind: 'date', name: words.columns.date, cell: ({ date }) => formatDate(date, locale) },
  ],
}
