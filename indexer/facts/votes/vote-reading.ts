import type { Span } from '../../../corpus/model/span.ts'
import type { VoteCount } from '../vote-result.ts'
import type { VoteSubject } from './read-subject.ts'

/** Votes on one subject as a row or a sentence prints them, with the words that prove it. */
export interface VoteReading {
  readonly span: Span
  /** Person, body or matter, as printed. */
  readonly subject: string
  /** Who the subject is, where its words alone do not tell (智鑫局长). */
  readonly who?: VoteSubject
  /** The subject's body, where it stands beside (承办单位). */
  readonly unit?: string
  readonly position?: string
  readonly counts: readonly VoteCount[]
  readonly ballots?: number
  readonly score?: number
  readonly result?: string
}
