import type { Span } from '../../../corpus/model/span.ts'

/** What is done to a post: 任, 免, 辞, 提名. */
export type PersonnelVerb = 'appoint' | 'remove' | 'resign' | 'nominate'

/** A person as a clause names them, with the mark behind the name: 李钦（女）. */
export interface NamedPerson {
  readonly name: string
  readonly isFemale: boolean
}

/** One clause's act, on one post, of one or more people. Spans are offsets into the folded line. */
export interface PersonnelAct {
  readonly verb: PersonnelVerb
  /** 批准任命, 批准辞职. */
  readonly isApproval: boolean
  /** 兼任, 任…（兼）. */
  readonly isConcurrent: boolean
  readonly persons: readonly NamedPerson[]
  readonly post: string
  readonly probation?: string
  /** From the person or the words of the act, whichever is first, to the end of the clause. */
  readonly span: Span
  readonly sentenceStart: number
}
