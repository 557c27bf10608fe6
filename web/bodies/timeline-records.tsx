import { Badge } from '../registers/badge.tsx'
import { RecordProof } from '../registers/record-proof.tsx'
import { RecordWho } from '../registers/record-who.tsx'
import type { RecordView } from '../registers/record-view.ts'
import type { SourceReference } from '../routing/route.ts'

interface TimelineRecordsProps<Entry extends RecordView> {
  readonly title: string
  readonly records: readonly Entry[]
  readonly wordsOf: (record: Entry) => string
  /** What stands before the words: how the record is sorted. */
  readonly badgeOf: (record: Entry) => { readonly tone: string; readonly text: string }
  /** What follows them. */
  readonly facts?: (record: Entry) => readonly (string | undefined)[]
  readonly onOpenSource: (source: SourceReference) => void
}

/** A person's records of one kind and date. */
export function TimelineRecords<Entry extends RecordView>(props: TimelineRecordsProps<Entry>) {
  const { title, records, wordsOf, badgeOf, facts = () => [], onOpenSource } = props
  if (records.length === 0) return null
  return (
    <section className="timeline-kind">
      <h3 className="timeline-title">
        {title} <span className="timeline-count">{records.length}</span>
      </h3>
      <ul className="timeline-records">
        {records.map((record) => (
          <li key={record.id} className="timeline-record">
            <p className="record-words" lang="zh-CN">
              <Badge {...badgeOf(record)} />
              {wordsOf(record)}
            </p>
            <p className="record-tags">
              <RecordWho record={record} withoutPerson />
              {facts(record).map(
                (fact) =>
                  fact && (
                    <span key={fact} className="record-fact" lang="zh-CN">
                      {fact}
                    </span>
                  ),
              )}
            </p>
            <RecordProof record={record} words={wordsOf(record)} onOpenSource={onOpenSource} />
          </li>
        ))}
      </ul>
    </section>
  )
}
