import type { Evaluation } from '../evaluation.ts'

/** 成绩, 问题, 建议. */
export type EvaluationAspect = Evaluation['aspect']
