import type { FactBase } from './fact-base.ts'
import type { FactLink } from './fact-link.ts'

/** 新建项目, 整改, 指标, 制度, 服务, other. */
export type CommitmentCategory = 'construction' | 'rectification' | 'target' | 'rule' | 'service' | 'other'

/** An amount that is promised: 新增学位5000个以上. */
export interface Quantity {
  /** What is counted (学位), as far as the words tell. */
  readonly subject: string
  readonly value: number
  readonly unit: string
  readonly comparison: 'exactly' | 'at-least' | 'at-most' | 'more-than' | 'about'
  /** As printed: 5000个以上. */
  readonly text: string
}

/** A deadline as written, and as an ISO day (the last it can mean) where it can be known. */
export interface Deadline {
  readonly text: string
  readonly date?: string
}

/** 已有后续记录, 本公报未见后续, or 无法核对 where no later text could report it. */
export type FollowUpStatus = 'recorded' | 'no-later-record' | 'not-checkable'

/** 承诺: a concrete undertaking for the future. */
export interface Commitment extends FactBase {
  readonly kind: 'commitment'
  /** The undertaking: the clause or sentence, or the task of a table row. */
  readonly what: string
  readonly category: CommitmentCategory
  readonly quantities: readonly Quantity[]
  readonly deadline?: Deadline
  /** Bodies responsible, where a task table or the words name them. */
  readonly responsible: readonly string[]
  /** Headings above it. */
  readonly section: readonly string[]
  /** What later bulletins of the region show of it. */
  readonly followUp?: FollowUpStatus
  /** Where later texts report on it. */
  readonly links?: readonly FactLink[]
}
