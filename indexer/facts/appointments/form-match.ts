import type { Span } from '../../../corpus/model/span.ts'
import type { ActForm } from './act-form.ts'
import type { PersonnelAct, PersonnelVerb } from './personnel-act.ts'

/** A clause of a line, as offsets into its folded text, with what stands before it. */
export interface ClauseContext extends Span {
  readonly sentenceStart: number
  /** Last act of the line: 其 is its person. */
  readonly previous?: PersonnelAct
  /** Whether that act stands in the same sentence, so that its words hold for this clause too. */
  readonly isSameSentence: boolean
}

/** A wording found in a clause, with its parts; spans are offsets into the folded line. */
export interface FormMatch {
  readonly form: ActForm
  readonly verb: PersonnelVerb
  readonly lead: string
  readonly act: string
  readonly post: Span
  readonly persons?: Span
  /** Where the words that prove the act begin. */
  readonly start: number
}
