import type { Commitment } from '../../../indexer/facts/commitment.ts'
import { describeFollowUp } from './describe-follow-up.ts'
import { commitmentSchema } from '../schemas/facts.ts'
import type { Register } from './register.ts'

/** Categories in words, for the table. */
const CATEGORIES: Readonly<Record<string, string>> = {
  construction: '建设项目',
  rectification: '整改',
  target: '指标',
  rule: '制度',
  service: '服务',
  other: '其他',
}

/** 承诺. */
export const commitmentRegister: Register<Commitment, typeof commitmentSchema, 'commitments'> = {
  kind: 'commitment',
  name: 'commitments',
  operationId: 'listCommitments',
  summary: '承诺：各机构提出的具体打算，逐条附原文',
  schema: commitmentSchema,
  listName: 'CommitmentList',
  present: ({ what, category, quantities, deadline, responsible, section, followUp }, common) => ({
    ...common,
    what,
    category,
    quantities: [...quantities],
    deadline,
    responsible: [...responsible],
    section: [...section],
    followUp: followUp && describeFollowUp(followUp, common.links),
  }),
  columns: [
    ['承诺', ({ what }) => what],
    ['类别', ({ category }) => CATEGORIES[category]],
    ['数量', ({ quantities }) => quantities.map(({ text }) => text)],
    ['期限', ({ deadline }) => deadline?.text],
    ['期限日期', ({ deadline }) => deadline?.date],
    ['责任单位', ({ responsible }) => responsible],
    ['后续', ({ followUp }) => followUp?.text],
    ['后续原文', ({ followUp }) => followUp?.citation?.text],
    ['后续链接', ({ followUp }) => followUp?.citation?.url],
  ],
}
