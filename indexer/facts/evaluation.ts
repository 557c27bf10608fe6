import type { FactBase } from './fact-base.ts'
import type { FactLink } from './fact-link.ts'

/** 评议意见: one point of what was said about a person or body. */
export interface Evaluation extends FactBase {
  readonly kind: 'evaluation'
  readonly aspect: 'praise' | 'problem' | 'recommendation'
  /** The point in its own words. */
  readonly point: string
  /** What the evaluated made of the matter (整改落实), plan for it, or report of it later. */
  readonly links?: readonly FactLink[]
}
