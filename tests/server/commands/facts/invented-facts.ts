import type { Appointment } from '../../../../indexer/facts/appointment.ts'
import type { Commitment } from '../../../../indexer/facts/commitment.ts'
import type { Evaluation } from '../../../../indexer/facts/evaluation.ts'
import type { FactBase } from '../../../../indexer/facts/fact-base.ts'

function base(itemId: string, quote: string): FactBase {
  const span = { start: 0, end: quote.length }
  return {
    id: `${itemId}#0-${quote.length}`,
    itemId,
    bulletinId: 'b',
    region: '云溪市',
    quote,
    span,
    date: '2024',
  }
}

export const commitment: Commitment = {
  ...base('b/1', '新建水厂2座'),
  kind: 'commitment',
  body: '市水利局',
  what: '新建水厂2座',
  category: 'construction',
  quantities: [{ subject: '水厂', value: 2, unit: '座', comparison: 'exactly', text: '2座' }],
  deadline: { text: '年底前' },
  responsible: ['市水利局'],
  section: [],
  followUp: 'recorded',
  links: [{ relation: 'report', itemId: 'c/1', span: { start: 0, end: 7 }, quote: '建成水厂2座。' }],
}

export const evaluation: Evaluation = {
  ...base('b/2', '一是\n调研不够。'),
  kind: 'evaluation',
  person: '李明',
  aspect: 'problem',
  point: '调研不够',
}

export const appointment: Appointment = {
  ...base('b/2', '任命王芳为市教育局局长。'),
  kind: 'appointment',
  person: '王芳',
  act: 'appoint',
  post: '市教育局局长',
}
