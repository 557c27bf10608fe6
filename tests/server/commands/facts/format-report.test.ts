import { describe, expect, it } from 'vitest'
import { countFacts } from '../../../../server/commands/facts/count-facts.ts'
import { describeFact } from '../../../../server/commands/facts/describe-fact.ts'
import { formatReport } from '../../../../server/commands/facts/format-report.ts'
import { commitment, evaluation } from './invented-facts.ts'

describe('describeFact', () => {
  it('shows the fields, the quote and the follow-up of a commitment', () => {
    expect(describeFact(commitment).split('\n')).toEqual([
      '【承诺】云溪市 市水利局 2024　b/1#0-6',
      '  新建水厂2座｜construction｜水厂＝2座｜期限 年底前（不明）｜责任 市水利局｜已有后续记录',
      '  原文：新建水厂2座',
      '  后续报告 c/1：建成水厂2座。',
    ])
  })

  it('keeps a quote on one line', () => {
    expect(describeFact(evaluation)).toContain('原文：一是 ⏎ 调研不够。')
  })
})

describe('formatReport', () => {
  const diagnostic = {
    rule: 'task-table-unread',
    severity: 'warning',
    message: '无',
    bulletinId: 'b',
  } as const

  it('gives counts, diagnostics and the sample', () => {
    const counts = countFacts([commitment, evaluation], [])
    const report = formatReport({ counts, diagnostics: [diagnostic], sample: [commitment] })
    expect(report).toContain('记录：承诺 1，评议 1')
    expect(report).toContain('承诺的后续：已有后续记录 1')
    expect(report).toContain('task-table-unread b：无')
    expect(report).toContain('抽样 1 条：\n【承诺】')
  })

  it('says so where there is nothing', () => {
    const report = formatReport({ counts: countFacts([], []), diagnostics: [], sample: [] })
    expect(report).toContain('记录：无')
    expect(report).not.toContain('抽样')
  })
})
