import type { Span } from '../../../corpus/model/span.ts'
import type { EvaluationAspect } from './evaluation-aspect.ts'

/** One point of an evaluation and where it stands. */
export interface EvaluationPoint {
  readonly aspect: EvaluationAspect
  readonly span: Span
  /** The words without number and closing mark. */
  readonly point: string
}
