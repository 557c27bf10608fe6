import type { Span } from '../../../corpus/model/span.ts'
import type { Appointment, AppointmentAct } from '../appointment.ts'
import type { FactSource } from '../fact-source.ts'
import { makeFactBase } from '../make-fact-base.ts'
import type { NamedPerson, PersonnelAct } from './personnel-act.ts'
import type { Occasion } from './read-occasion.ts'
import { splitPostBody } from './split-post-body.ts'

/** An act with its place in the item and what its words say of the meeting and day. */
export interface PlacedAct {
  readonly act: PersonnelAct
  readonly span: Span
  readonly occasion: Occasion
}

/** One record per person of each act; records proved by the same words are numbered. */
export function makeAppointments(source: FactSource, placed: readonly PlacedAct[]): readonly Appointment[] {
  const single = placed.flatMap((place) => place.act.persons.map((person) => ({ place, person })))
  const made = new Map<string, number>()
  return single.map(({ place, person }) => {
    const key = `${place.span.start}-${place.span.end}`
    const isShared = single.filter(({ place: { span } }) => `${span.start}-${span.end}` === key).length > 1
    const ordinal = (made.get(key) ?? 0) + 1
    made.set(key, ordinal)
    return makeAppointment({ source, place, person, ...(isShared ? { ordinal } : {}) })
  })
}

interface SingleAct {
  readonly source: FactSource
  readonly place: PlacedAct
  readonly person: NamedPerson
  readonly ordinal?: number
}

function makeAppointment({ source, place, person, ordinal }: SingleAct): Appointment {
  const { act, occasion } = place
  // The body of the item is who decides; that of the fact is where the post is.
  const { body: _decider, ...base } = makeFactBase(source, place.span, ordinal)
  const body = splitPostBody(act.post)
  const meeting = occasion.meeting ?? source.item.meeting
  const { documentNumber } = source.item
  return {
    ...base,
    kind: 'appointment',
    person: person.name,
    ...(person.isFemale ? { gender: 'female' } : {}),
    ...actOf(act),
    post: act.post,
    ...(act.probation === undefined ? {} : { probation: act.probation }),
    ...(body === undefined ? {} : { body }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(occasion.date === undefined ? {} : { date: occasion.date }),
  }
}

function actOf(act: PersonnelAct): Pick<Appointment, 'act' | 'approves'> {
  if (act.verb === 'nominate') return { act: 'nominate' }
  const own: Exclude<AppointmentAct, 'approve' | 'nominate'> =
    act.verb === 'appoint' && act.isConcurrent ? 'concurrent' : act.verb
  return act.isApproval ? { act: 'approve', approves: own } : { act: own }
}
