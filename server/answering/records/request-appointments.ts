import type { Appointment } from '../../../indexer/facts/appointment.ts'
import type { Fact } from '../../../indexer/facts/fact.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { readLeftOver } from './read-left-over.ts'
import type { RecordRequest } from './record-request.ts'
import { matchPosts } from './read-post-titles.ts'

/** Words for the acts, as people say them. */
const APPOINTS = /任命|任了|新任|提拔|提了|上任|当上|任职|任免/u
const REMOVES = /免去|免了|免掉|免职|被免|免的|卸任|任免/u
const RESIGNS = /辞去|辞职|辞掉/u
/** Characters of a question beyond names, posts and acts with which it still asks for nothing else. */
const LEFT_OVER = 3
/** A list, a number, or the people are asked for. */
const LISTS = /哪些|哪几|几[个位名人]|多少[个位名人]|名单|谁|列[出一]/u

/** Appointments and removals that a question wants listed; undefined where it wants something else. */
export function requestAppointments(understanding: Understanding): RecordRequest<Appointment> | undefined {
  const { standaloneQuestion: question } = understanding
  if (!LISTS.test(question) || readLeftOver(understanding).length > LEFT_OVER) return undefined
  const wanted = new Set<Appointment['act']>([
    ...(APPOINTS.test(question) ? (['appoint', 'concurrent'] as const) : []),
    ...(REMOVES.test(question) ? (['remove'] as const) : []),
    ...(RESIGNS.test(question) ? (['resign'] as const) : []),
  ])
  if (wanted.size === 0) return undefined
  const isPostAsked = matchPosts(question)
  return {
    kind: 'appointment',
    subject: '任免',
    unit: '条',
    admits: (fact: Fact): fact is Appointment =>
      fact.kind === 'appointment' && wanted.has(readAct(fact)) && isPostAsked(fact.post),
  }
}

/** What an approval approves is the act that counts. */
function readAct({ act, approves = 'appoint' }: Appointment): Appointment['act'] {
  return act === 'approve' ? approves : act
}
