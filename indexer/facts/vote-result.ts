import type { FactBase } from './fact-base.ts'

/** Votes of one kind: 满意 38 票, 95 %. */
export interface VoteCount {
  /** As the header prints it: 满意, 基本满意, 不满意, 弃权. */
  readonly choice: string
  readonly votes?: number
  /** Per cent, as printed. */
  readonly share?: number
}

/** 满意度测评: the votes on one person or body. */
export interface VoteResult extends FactBase {
  readonly kind: 'vote'
  /** Who was voted on, as printed. */
  readonly subject: string
  readonly counts: readonly VoteCount[]
  readonly score?: number
  /** 满意, 优秀, 基本满意. */
  readonly result?: string
  /** Where shares, counts and result do not fit one another, in plain Chinese sentences. */
  readonly disagreements: readonly string[]
}
