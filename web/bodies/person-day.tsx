import { useContext, useId } from 'react'
import { formatDate } from '../messages/format-date.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { describeCount } from '../registers/describe-count.ts'
import type { SourceReference } from '../routing/route.ts'
import { ItemLine } from './item-line.tsx'
import type { TimelineDay } from './timeline-day.ts'
import { TimelineRecords } from './timeline-records.tsx'

interface PersonDayProps {
  readonly day: TimelineDay
  readonly onOpenSource: (source: SourceReference) => void
}

function DayRecords({ day, onOpenSource }: PersonDayProps) {
  const words = useRegisterMessages()
  const { titles } = words
  return (
    <>
      <TimelineRecords
        title={titles.appointments}
        records={day.appointments}
        wordsOf={({ post }) => post}
        badgeOf={({ act }) => ({ tone: act, text: words.acts[act] })}
        facts={({ probation, meeting, documentNumber }) => [probation, meeting, documentNumber]}
        onOpenSource={onOpenSource}
      />
      <TimelineRecords
        title={titles.votes}
        records={day.votes}
        wordsOf={({ citation }) => citation.item.title}
        badgeOf={({ result = titles.votes }) => ({ tone: 'vote', text: result })}
        facts={({ counts, score, disagreements }) => [
          score === undefined ? undefined : words.score(score),
          ...counts.map((count) => describeCount(count, words)),
          ...disagreements.map((disagreement) => `${words.disagreement}${disagreement}`),
        ]}
        onOpenSource={onOpenSource}
      />
      <TimelineRecords
        title={titles.evaluations}
        records={day.evaluations}
        wordsOf={({ point }) => point}
        badgeOf={({ aspect }) => ({ tone: aspect, text: words.aspects[aspect] })}
        onOpenSource={onOpenSource}
      />
      <TimelineRecords
        title={titles.commitments}
        records={day.commitments}
        wordsOf={({ what }) => what}
        badgeOf={({ category }) => ({ tone: category, text: words.categories[category] })}
        facts={({ deadline }) => [deadline?.text]}
        onOpenSource={onOpenSource}
      />
    </>
  )
}

/** What is recorded of a person under one date: their texts, then their records. */
export function PersonDay({ day, onOpenSource }: PersonDayProps) {
  const { ownTexts, undated } = useRegisterMessages()
  const { locale } = useContext(LocaleContext)
  const id = useId()
  return (
    <section className="timeline-day" aria-labelledby={id}>
      <h2 id={id} className="timeline-date">
        {day.date === '' ? undated : formatDate(day.date, locale)}
      </h2>
      {day.items.length > 0 && (
        <section className="timeline-kind">
          <h3 className="timeline-title">
            {ownTexts} <span className="timeline-count">{day.items.length}</span>
          </h3>
          <ul className="item-list">
            {day.items.map((item) => (
              <li key={item.id}>
                <ItemLine item={item} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <DayRecords day={day} onOpenSource={onOpenSource} />
    </section>
  )
}
