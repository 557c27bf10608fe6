import type { KnownMeeting } from './create-lexicon.ts'
import type { Mention } from './mention.ts'
import { parseMeetings, type Meeting } from './parse-meetings.ts'
import type { Reading } from './reading.ts'

/** Meetings printed in the searched regions that a question names by their number. */
export function findMeetings({ text, lexicon, regions }: Reading): readonly Mention[] {
  const known = lexicon.meetings.filter(({ region }) => regions.has(region))
  return parseMeetings(text.folded).flatMap((named) => {
    const values = new Set(known.filter((meeting) => fits(named, meeting)).map(({ printed }) => printed))
    return [...values].map((value) => ({ kind: 'meeting', value, span: named.span }))
  })
}

/** Meetings, as typed, that a question names by number and kind and that no item of the searched regions names: 第20次常务会议. */
export function findUnknownMeetings({ text, lexicon, regions }: Reading): readonly string[] {
  const known = lexicon.meetings.filter(({ region }) => regions.has(region))
  return parseMeetings(text.folded)
    .filter(({ sort }) => known.some((meeting) => meeting.sort === sort))
    .filter((named) => !known.some((meeting) => fits(named, meeting)))
    .map(({ span }) => text.folded.slice(span.start, span.end))
}

function fits(named: Meeting, known: KnownMeeting): boolean {
  if (named.ordinal !== known.ordinal) return false
  if (named.session !== undefined && known.session !== undefined && named.session !== known.session)
    return false
  return named.sort === undefined || named.sort === known.sort
}
