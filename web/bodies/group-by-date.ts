import type { PersonView } from '../../server/api/schemas/bodies.ts'
import type { TimelineDay } from './timeline-day.ts'

/** What is recorded of a person date by date, the earliest first, what has no date last. */
export function groupByDate(person: PersonView): readonly TimelineDay[] {
  const { items, appointments, votes, evaluations, commitments } = person
  const dates = [items, appointments, votes, evaluations, commitments].flatMap((entries) =>
    entries.map(({ date = '' }) => date),
  )
  return [...new Set(dates)].toSorted(compareDates).map((date) => {
    const isOfDay = (entry: { readonly date?: string | undefined }) => (entry.date ?? '') === date
    return {
      date,
      items: items.filter(isOfDay),
      appointments: appointments.filter(isOfDay),
      votes: votes.filter(isOfDay),
      evaluations: evaluations.filter(isOfDay),
      commitments: commitments.filter(isOfDay),
    }
  })
}

function compareDates(one: string, other: string): number {
  if (one === '' || other === '') return other.length - one.length
  return one.localeCompare(other)
}
