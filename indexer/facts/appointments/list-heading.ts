import type { PersonnelVerb } from './personnel-act.ts'

/** What the heading above a list says of each of its lines. */
export interface ListHeading {
  readonly verb?: PersonnelVerb
  /** 批准： 批准任命： */
  readonly isApproval: boolean
  /** 提请任命：the lines are proposed, nothing is done yet. */
  readonly isProposal: boolean
  /** 经研究决定： */
  readonly isDecision: boolean
}
