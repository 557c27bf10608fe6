import type { FactBase } from './fact-base.ts'

/** A document as a whole (resolution, decision, notice, measures, plan), or a matter settled at a meeting (议定事项). */
export const decisionForms = [
  'resolution',
  'decision',
  'notice',
  'announcement',
  'public-notice',
  'opinion',
  'measures',
  'plan',
  'letter',
  'matter',
] as const

/** One of the forms of a decision. */
export type DecisionForm = (typeof decisionForms)[number]

/** How long a document holds: 有效期五年. */
export interface Validity {
  /** As written: 自2023年3月1日起施行，有效期五年. */
  readonly text: string
  /** First day in force, ISO. */
  readonly from?: string
  /** Last day in force, ISO. */
  readonly until?: string
}

/** 决定: what a body decided. */
export interface Decision extends FactBase {
  readonly kind: 'decision'
  readonly form: DecisionForm
  /** Title of the document, or the matter in its own words. */
  readonly title: string
  readonly documentNumber?: string
  readonly registrationNumber?: string
  readonly validity?: Validity
  /** Documents it repeals (废止) and amends (修改), as named in it. */
  readonly repeals: readonly string[]
  readonly amends: readonly string[]
  /** Bodies charged with carrying it out. */
  readonly responsible: readonly string[]
  /** Meeting that settled it (第13次常务会议). */
  readonly meeting?: string
}
