import type { Decision } from '../../../indexer/facts/decision.ts'
import { describeValidity } from '../../../indexer/facts/decisions/describe-validity.ts'
import { decisionSchema } from '../schemas/facts.ts'
import type { Register } from './register.ts'

/** Forms in words, for the table. */
const FORMS: Readonly<Record<string, string>> = {
  resolution: '决议',
  decision: '决定',
  notice: '通知',
  announcement: '公告',
  'public-notice': '通告',
  opinion: '意见',
  measures: '办法',
  plan: '方案',
  letter: '函',
  matter: '议定事项',
}

/** 决定. */
export const decisionRegister: Register<Decision, typeof decisionSchema, 'decisions'> = {
  kind: 'decision',
  name: 'decisions',
  operationId: 'listDecisions',
  summary: '决定：文件、决议和会议议定的事项，逐条附原文',
  schema: decisionSchema,
  listName: 'DecisionList',
  present: ({ validity, repeals, amends, responsible, ...fact }, common, today) => ({
    ...common,
    form: fact.form,
    title: fact.title,
    documentNumber: fact.documentNumber,
    registrationNumber: fact.registrationNumber,
    validity: validity && { ...validity, state: describeValidity(validity, today) },
    repeals: [...repeals],
    amends: [...amends],
    responsible: [...responsible],
    meeting: fact.meeting,
  }),
  columns: [
    ['决定', ({ title }) => title],
    ['形式', ({ form }) => FORMS[form]],
    ['文号', ({ documentNumber }) => documentNumber],
    ['登记号', ({ registrationNumber }) => registrationNumber],
    ['会议', ({ meeting }) => meeting],
    ['有效期', ({ validity }) => validity?.text],
    ['起', ({ validity }) => validity?.from],
    ['止', ({ validity }) => validity?.until],
    ['废止', ({ repeals }) => repeals],
    ['修改', ({ amends }) => amends],
    ['责任单位', ({ responsible }) => responsible],
  ],
}
