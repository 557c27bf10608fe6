import type { AnswerView } from '../../server/api/schemas/answer.ts'
import type { PassageView } from '../../server/api/schemas/passage.ts'

/** A passage of an invented bulletin. */
export const samplePassage: PassageView = {
  id: 'mou-npcsc-2024-1/3#10-14~abcdef',
  text: '修好水库',
  heading: '关于履职情况的报告',
  url: '/bulletins/mou-npcsc-2024-1/3#10-14~abcdef',
  bulletin: {
    id: 'mou-npcsc-2024-1',
    title: '某市人大常委会公报',
    issue: '2024年第1号',
    date: '2024-02-23',
    publisher: '某市人民代表大会常务委员会',
    region: '某市',
  },
  item: {
    id: 'mou-npcsc-2024-1/3',
    title: '关于履职情况的报告',
    kind: 'duty-report',
    body: '市水利局',
    person: '张三',
  },
  section: ['关于履职情况的报告', '一、工作情况', '二、'],
  page: { from: 31, to: 35 },
  span: { start: 10, end: 14 },
}

/** An answer that quotes the passage. */
export const sampleAnswer: AnswerView = {
  id: 'answer-1',
  question: '水库修好了吗？',
  standaloneQuestion: '某市的水库修好了吗？',
  status: 'answered',
  text: '修好水库[1]',
  citations: [
    { n: 1, quote: '修好水库', span: { start: 10, end: 14 }, url: samplePassage.url, passage: samplePassage },
  ],
  passages: [samplePassage],
  understood: [{ kind: 'region', value: '某市', text: '某市' }],
  coverage: { bulletins: [], regions: [], from: '2024-02-23', to: '2024-02-23' },
  index: { builtAt: '2024-03-01T00:00:00Z', fingerprint: 'abc' },
  timings: {},
}
