import { findBodies, findUnknownBodies } from './find-bodies.ts'
import { findBodyMentions } from './find-body-mentions.ts'
import { findDocumentNumbers } from './find-document-numbers.ts'
import { findMeetings, findUnknownMeetings } from './find-meetings.ts'
import { findNamedPeople } from './find-named-people.ts'
import { findPeopleByPost } from './find-people-by-post.ts'
import { findUnknownIssues } from './find-unknown-issues.ts'
import { findYears } from './find-years.ts'
import type { Mention } from './mention.ts'
import { narrowReading } from './narrow-reading.ts'
import type { Reading } from './reading.ts'

/** What a question names. */
export interface Mentions {
  readonly mentions: readonly Mention[]
  readonly unknownBodies: readonly string[]
  readonly unknownMeetings: readonly string[]
}

/** Everything of the index that a question names, each stretch of it read once for years. */
export function findMentions(reading: Reading): Mentions {
  const documents = findDocumentNumbers(reading)
  const named = findNamedPeople(reading)
  const meetings = findMeetings(reading)
  const narrowed = narrowReading(reading, [...documents, ...named, ...meetings])
  const bodies = findBodyMentions(narrowed)
  const people = [...named, ...findPeopleByPost(narrowed, bodies)]
  const taken = documents.map(({ span }) => span)
  return {
    mentions: [
      ...findBodies(bodies, narrowed),
      ...people,
      ...documents,
      ...meetings,
      ...findYears(narrowed, taken),
    ],
    unknownBodies: findUnknownBodies(bodies, narrowed),
    unknownMeetings: [...findUnknownMeetings(reading), ...findUnknownIssues(reading)],
  }
}
