import { describe, expect, it } from 'vitest'
import { describeReference } from '../../../server/citing/describe-reference.ts'
import { makeItem, makeReference, sampleRecord } from './sample-reference.ts'

describe('describeReference', () => {
  it('takes issue, pages and publisher from bulletin and item', () => {
    expect(makeReference({ pages: { from: 3, to: 4 } })).toMatchObject({
      type: 'article',
      container: '青石市人民代表大会常务委员会公报',
      year: '2024',
      issue: '3',
      cumulativeNumber: 52,
      date: '2024-05-20',
      pages: { from: 3, to: 4 },
      quotedPage: undefined,
      publisher: '青石市人民代表大会常务委员会',
      place: '青石',
      language: 'zh-CN',
    })
  })

  it('knows the page of the words where the item has only one', () => {
    expect(makeReference({ pages: { from: 8, to: 8 } }).quotedPage).toBe(8)
  })

  it('carries words, headings and page of a passage', () => {
    const item = makeItem({ text: '一、目标\n报销比例提高到百分之七十五。', pages: { from: 3, to: 6 } })
    const span = { start: 5, end: 19 }
    const passage = {
      id: `${item.id}#5-19~abcdef`,
      itemId: item.id,
      span,
      text: item.text.slice(5, 19),
      section: ['一、目标'],
      heading: '',
      rows: '',
      page: { from: 5, to: 5 },
    }
    expect(describeReference({ item, bulletin: sampleRecord, passage })).toMatchObject({
      id: passage.id,
      quote: '报销比例提高到百分之七十五。',
      section: ['一、目标'],
      pages: { from: 3, to: 6 },
      quotedPage: 5,
    })
  })

  it('takes a numbered text for a document of its own date', () => {
    const facts = { kind: 'notice', documentNumber: '青政发〔2024〕2号', date: '2024-03-01' } as const
    expect(makeReference(facts)).toMatchObject({ type: 'document', date: '2024-03-01', year: '2024' })
  })

  it('takes a report for one published alone only where bulletin and item are the same', () => {
    const { issue: _issue, cumulativeNumber: _number, ...alone } = sampleRecord
    const item = makeItem({ title: '青石市人民代表大会常务委员会工作报告', kind: 'report' })
    expect(describeReference({ item, bulletin: { ...alone, title: item.title } }).type).toBe('report')
    expect(describeReference({ item, bulletin: alone }).type).toBe('article')
    expect(describeReference({ item, bulletin: sampleRecord }).type).toBe('article')
  })

  it('puts a title of our own in brackets, a printed one never', () => {
    const title = '第三次常务会议纪要'
    expect(makeReference({ kind: 'minutes', title, text: '第三次\n会议议定……' }).title).toBe(`[${title}]`)
    expect(makeReference({ kind: 'minutes', title, text: '第三次 常务会议纪要\n会议议定……' }).title).toBe(
      title,
    )
    expect(makeReference({ kind: 'duty-report', title, text: '履职情况报告' }).title).toBe(title)
  })
})
