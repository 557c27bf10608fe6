import type { Evaluation } from '../../../indexer/facts/evaluation.ts'
import { formatLinks } from './format-links.ts'
import { evaluationSchema } from '../schemas/facts.ts'
import type { Register } from './register.ts'

/** Aspects in words, for the table. */
const ASPECTS: Readonly<Record<string, string>> = {
  praise: '肯定',
  problem: '问题',
  recommendation: '建议',
}

/** 评议意见. */
export const evaluationRegister: Register<Evaluation, typeof evaluationSchema, 'evaluations'> = {
  kind: 'evaluation',
  name: 'evaluations',
  operationId: 'listEvaluations',
  summary: '评议：对人和部门的肯定、问题和建议，逐条附原文',
  schema: evaluationSchema,
  listName: 'EvaluationList',
  present: ({ aspect, point }, common) => ({ ...common, aspect, point, links: common.links ?? [] }),
  columns: [
    ['方面', ({ aspect }) => ASPECTS[aspect]],
    ['意见', ({ point }) => point],
    ['整改', ({ links }) => formatLinks(links, 'rectification')],
    ['打算', ({ links }) => formatLinks(links, 'plan')],
    ['后续报告', ({ links }) => formatLinks(links, 'report')],
  ],
}
