import type { PersonnelVerb } from './personnel-act.ts'

/** One wording of an act. Its pattern has the groups `post`, and where the wording has them `lead`, `act`, `persons`. */
export interface ActForm {
  /** The act, or that of the heading or of the clause before. */
  readonly verb: PersonnelVerb | 'of-heading'
  /** Acts a heading or the clause before must say for this wording to count. */
  readonly under?: readonly PersonnelVerb[]
  /** Whether the wording alone proves nothing (张三任局长 may tell of a career): a decision must stand before it. */
  readonly needsDecision?: true
  /** Whether the heading must say that something is decided: 决定: */
  readonly underDecision?: true
  /** Whether a blank must part name and post. */
  readonly needsBlank?: true
  readonly pattern: RegExp
}
