import { bodyOfPosition } from '../../../corpus/genre/body-of-position.ts'
import { compactTitle } from '../../../corpus/text/compact-title.ts'
import type { FactSource } from '../fact-source.ts'
import { makeFactBase } from '../make-fact-base.ts'
import type { VoteResult } from '../vote-result.ts'
import { checkShares } from './check-shares.ts'
import { readSubject, type VoteSubject } from './read-subject.ts'
import type { VoteReading } from './vote-reading.ts'

/** The fact that a reading records; `ordinal` (from 1) tells several of one proof apart. */
export function makeVote(source: FactSource, reading: VoteReading, ordinal?: number): VoteResult {
  const { body: _issuer, person: _speaker, ...base } = makeFactBase(source, reading.span, ordinal)
  return {
    ...base,
    kind: 'vote',
    ...identify(reading),
    subject: reading.subject,
    counts: reading.counts.filter(({ votes, share }) => votes !== undefined || share !== undefined),
    ...(reading.score === undefined ? {} : { score: reading.score }),
    ...(reading.result === undefined ? {} : { result: reading.result }),
    disagreements: checkShares(reading),
  }
}

/** A vote is of its subject, not of who prints the result. */
function identify({ subject, unit, position, ...reading }: VoteReading): VoteSubject {
  const read = reading.who ?? readSubject(subject)
  const beside = unit ?? (position === undefined ? undefined : bodyOfPosition(position))
  const body = read.body ?? (beside === undefined ? undefined : compactTitle(beside))
  return { ...read, ...(body === undefined ? {} : { body }) }
}
