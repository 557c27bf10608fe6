import type { Appointment } from './appointment.ts'
import type { Commitment } from './commitment.ts'
import type { Decision } from './decision.ts'
import type { Evaluation } from './evaluation.ts'
import type { VoteResult } from './vote-result.ts'

/** Something the bulletins record, read by rules, with the words that prove it. */
export type Fact = Commitment | Decision | Appointment | VoteResult | Evaluation

/** Kind of a fact. */
export type FactKind = Fact['kind']
