import { describe, expect, it } from 'vitest'
import { toCslJson } from '../../../server/citing/to-csl-json.ts'
import { makeReference } from './sample-reference.ts'

describe('toCslJson', () => {
  it('makes an article of a journal', () => {
    const reference = makeReference({ pages: { from: 3, to: 4 } }, 'https://wenbao.example/t')
    expect(toCslJson(reference, '2026-10-01')).toEqual({
      id: 'qingshi-npcsc-2024-3-1',
      type: 'article-journal',
      author: [{ literal: '青石市人民代表大会常务委员会' }],
      title: '关于批准2024年预算调整方案的决定',
      'container-title': '青石市人民代表大会常务委员会公报',
      issue: '3',
      page: '3-4',
      publisher: '青石市人民代表大会常务委员会',
      'publisher-place': '青石',
      issued: { 'date-parts': [[2024, 5, 20]] },
      language: 'zh-CN',
      URL: 'https://wenbao.example/t',
      accessed: { 'date-parts': [[2026, 10, 1]] },
      note: '总第52号',
    })
  })

  it('makes a regulation of a numbered document, with the authority that issued it', () => {
    const facts = { kind: 'notice', documentNumber: '青政发〔2024〕2号', date: '2024-03-01' } as const
    expect(toCslJson(makeReference({ ...facts, body: '市人民政府' }), '2026-10-01')).toMatchObject({
      type: 'regulation',
      number: '青政发〔2024〕2号',
      authority: '青石市人民政府',
      issued: { 'date-parts': [[2024, 3, 1]] },
    })
  })

  it('says the year alone where no more is known, and nothing of an address that is not', () => {
    const item = toCslJson({ ...makeReference(), type: 'report', date: '2023' }, '2026-10-01')
    expect(item).toMatchObject({ type: 'report', issued: { 'date-parts': [[2023]] } })
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['container-title']))
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['URL']))
    expect(Object.keys(item)).not.toEqual(expect.arrayContaining(['accessed']))
  })

  it('puts what CSL has no field for in the note, and the words beside it', () => {
    const reference = {
      ...makeReference({ pages: { from: 5, to: 5 } }),
      section: ['一、目标'],
      quote: '增长5%。',
    }
    expect(toCslJson(reference, '2026-10-01')).toMatchObject({
      note: '总第52号\n位置：一、目标\n引文页码：第5页',
      annote: '引文：“增长5%。”',
    })
  })
})
