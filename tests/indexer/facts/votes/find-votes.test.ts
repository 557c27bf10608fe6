import { describe, expect, it } from 'vitest'
import type { VoteResult } from '../../../../indexer/facts/vote-result.ts'
import { DELIVERED_IDS, itemOf, parseDelivered } from '../../../corpus/parse-delivered.ts'
import { readVotes, votesOf } from './read-votes.ts'

const brief = ({ subject, counts, score, result }: VoteResult): string =>
  [
    subject,
    ...counts.map(({ choice, votes, share }) => `${choice} ${votes ?? ''}/${share ?? ''}`),
    ...(score === undefined ? [] : [`${score}分`]),
    ...(result === undefined ? [] : [result]),
  ].join(' ')
const table = (...rows: readonly string[]): string =>
  rows.map((row) => row.replaceAll(' | ', '\t')).join('\n')

describe('findVotes in tables', () => {
  it('reads counts, shares and results under one row of headings', () => {
    const { facts } = readVotes(
      table(
        '序号 | 单位名称 | 满意票 | 满意率（%） | 基本满意票 | 基本满意率（%） | 不满意票 | 弃权票 | 测评等次',
        '1 | 区教育局 | 40 | 88.89 | 5 | 11.11 |  |  | 满意',
      ),
    )
    expect(facts.map(brief)).toEqual(['区教育局 满意 40/88.89 基本满意 5/11.11 满意'])
    expect(facts[0]).toMatchObject({
      body: '区教育局',
      disagreements: [],
      quote: expect.stringMatching(/^1\t区教育局/),
    })
  })

  it('reads 票数 and 占比 below merged headings, whether print keeps the empty cells or not', () => {
    const rows = ['1 | 市公安局 | 40 | 88.9 | 5 | 11.1 | 0 | 0 | 满意']
    const kept = table(
      '序号 | 部门 | 满意 |  | 基本满意 |  | 不满意 |  | 等次',
      ' | 票数 | 占比% | 票数 | 占比% | 票数 | 占比%',
      ...rows,
    )
    const dropped = table(
      '序号 | 部门 | 满意 | 基本满意 | 不满意 | 等次',
      '票数 | 占比% | 票数 | 占比% | 票数 | 占比%',
      ...rows,
    )
    const expected = ['市公安局 满意 40/88.9 基本满意 5/11.1 不满意 0/0 满意']
    expect(readVotes(kept).facts.map(brief)).toEqual(expected)
    expect(readVotes(dropped).facts.map(brief)).toEqual(expected)
  })

  it('reads choices below one merged heading', () => {
    const { facts } = readVotes(
      table(
        '序号 | 项目名称 | 测评等次',
        ' | 满意 | 基本满意 | 不满意',
        '1 | 老旧小区改造 | 26 | 3',
        '2 | 老年照料中心 | 17 | 11 | 1',
      ),
    )
    expect(facts.map(brief)).toEqual([
      '老旧小区改造 满意 26/ 基本满意 3/',
      '老年照料中心 满意 17/ 基本满意 11/ 不满意 1/',
    ])
  })

  it('gives a bare 占比 to the choice before it, and reads 38（95%）', () => {
    const beside = readVotes(
      table('被测评单位 | 满意票数 | 占比 | 不满意票数 | 占比', '县水利局 | 38 | 95% | 2 | 5%'),
    )
    const within = readVotes(table('被测评单位 | 满意 | 不满意', '县水利局 | 38（95%） | 2（5%）'))
    expect(beside.facts.map(brief)).toEqual(['县水利局 满意 38/95 不满意 2/5'])
    expect(within.facts.map(brief)).toEqual(['县水利局 满意 38/95 不满意 2/5'])
  })

  it('reads Markdown tables and those divided by blanks, spaced names included', () => {
    const markdown = readVotes(
      '| 姓名 | 职务 | 综合得分 | 等次 |\n|---|---|---|---|\n| 李 钦 | 市司法局局长 | 95.5 | 优秀 |',
    )
    const blanks = readVotes('姓名 职务 综合得分 等次\n李 钦 市司法局局长 95.5 优秀')
    expect(markdown.facts.map(brief)).toEqual(['李 钦 95.5分 优秀'])
    expect(blanks.facts.map(brief)).toEqual(['李 钦 95.5分 优秀'])
    expect(blanks.facts[0]).toMatchObject({ person: '李钦', body: '市司法局' })
  })

  it('takes the final one of several scores, and none where no one is final', () => {
    const header = '测评对象 | 会议得分 | 民意得分'
    expect(readVotes(table(`${header} | 最终得分`, '王建国 | 90 | 80 | 88')).facts.map(brief)).toEqual([
      '王建国 88分',
    ])
    expect(readVotes(table(`${header} | 结果`, '王建国 | 90 | 80 | 满意')).facts.map(brief)).toEqual([
      '王建国 满意',
    ])
  })

  it('takes the person for the subject and the unit beside for the body', () => {
    const { facts } = readVotes(table('单位 | 姓名 | 满意票数 | 不满意票数', '市审计局 | 欧阳明 | 38 | 0'))
    expect(facts[0]).toMatchObject({ subject: '欧阳明', person: '欧阳明', body: '市审计局' })
  })

  it('puts lost empty cells where the arithmetic wants them', () => {
    const { facts, diagnostics } = readVotes(
      table(
        '部门 | 满意票数 | 基本满意票数 | 不满意票数 | 满意得票率 | 不满意得票率',
        '市林业局 | 40 | 10 | 80.00% | 20.00%',
      ),
    )
    expect(facts.map(brief)).toEqual(['市林业局 满意 40/80 不满意 10/20'])
    expect(diagnostics).toEqual([])
  })

  it('reports a row whose lost cells may have stood anywhere, and one with words for numbers', () => {
    const { facts, diagnostics } = readVotes(
      table(
        '部门 | 满意票数 | 基本满意票数 | 不满意票数 | 结果',
        '市林业局 | 40 | 10 | 满意',
        '市水利局 | 甲 | 乙 | 丙 | 满意',
      ),
    )
    expect(facts).toEqual([])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['vote-row-unread', 'vote-row-unread'])
  })

  it('joins the parts of a divided column and goes on over page numbers and repeated headers', () => {
    const header = '序号 | 测评对象 | 满意票数 | 不满意票数'
    const { facts } = readVotes(
      table(
        header,
        '1 | 政府部门 | 市公安局 | 38 | 0',
        '- 12 -',
        header,
        '2 |  | 市民政局 | 37 | 1',
        '合计 |  | 75 | 1',
      ),
    )
    expect(facts.map(({ subject }) => subject)).toEqual(['市公安局', '市民政局'])
  })

  it('compares rows with the ballots named in the text', () => {
    const rows = table('部门 | 满意票数 | 不满意票数', '市公安局 | 46 | 3')
    expect(readVotes(`发出测评票47张，收回47张。\n${rows}`).facts[0]?.disagreements).toEqual([
      '各项票数合计49票，多于测评票47张。',
    ])
    expect(readVotes(`第一次收回47张。第二次收回49张。\n${rows}`).facts[0]?.disagreements).toEqual([])
  })

  it('makes ratios per cent where a whole table prints them', () => {
    const { facts } = readVotes(
      table('部门 | 满意票数 | 占比 | 不满意票数 | 占比', '市公安局 | 38 | 0.95 | 2 | 0.05'),
    )
    expect(facts.map(brief)).toEqual(['市公安局 满意 38/95 不满意 2/5'])
  })

  it.each([
    [
      'a table of tasks',
      '关于印发任务分解表的通知',
      table('序号 | 任务 | 责任单位 | 结果', '1 | 修路 | 市交通局 | 完成'),
    ],
    ['scores of performance', '绩效考核结果', table('单位 | 得分 | 等次', '市交通局 | 95 | 优秀')],
    [
      'a target of satisfaction',
      '方案',
      table('指标 | 责任单位 | 满意度指标', '群众满意度 | 市交通局 | 95%'),
    ],
  ])('does not take %s for votes', (_, title, rows) => {
    expect(readVotes(`${title}\n${rows}`, { title, kind: 'notice' })).toEqual({ facts: [], diagnostics: [] })
  })
})

describe('findVotes in the delivered bulletins', () => {
  it('reads the eight scores of Yongzhou', () => {
    const { facts, diagnostics } = votesOf(itemOf('yongzhou-npcsc-2024-17', 44))
    expect(facts.map(brief)).toEqual([
      '秦远林 88.77分 满意',
      '罗顺山 89.78分 满意',
      '邓可旺 87.7分 满意',
      '唐慧云 90.18分 优秀',
      '吴春华 85.99分 满意',
      '杨复权 89.83分 满意',
      '骆方方 89.32分 满意',
      '李社光 86.32分 满意',
    ])
    expect(diagnostics).toEqual([])
  })

  it('reads the twenty-six departments of Yongzhou, whose shares all fit', () => {
    const { facts, diagnostics } = votesOf(itemOf('yongzhou-npcsc-2024-17', 45))
    expect(facts).toHaveLength(26)
    expect(facts.every(({ disagreements }) => disagreements.length === 0)).toBe(true)
    expect(facts.filter(({ result }) => result === '满意')).toHaveLength(7)
    expect(facts.every(({ counts }) => counts.reduce((sum, { votes }) => sum + (votes ?? 0), 0) === 47)).toBe(
      true,
    )
    expect(brief(facts[14] ?? never())).toBe(
      '市文化旅游广电体育局 满意 31/65.96 基本满意 13/ 不满意 3/6.38 满意和基本满意 /93.62 基本满意',
    )
    expect(facts[5]).toMatchObject({
      body: '市公安局',
      quote: '6\t市公安局\t38\t9\t\t80.85%\t100.00%\t0.00%\t满意',
    })
    expect(diagnostics).toEqual([])
  })

  it('finds thirty-seven votes in all, each with its words to the letter', () => {
    const items = DELIVERED_IDS.flatMap((id) => parseDelivered(id).bulletin.items)
    const found = items.flatMap((item) => votesOf(item).facts.map((fact) => ({ item, fact })))
    expect(found).toHaveLength(37)
    expect(
      found.every(({ item, fact }) => fact.quote === item.text.slice(fact.span.start, fact.span.end)),
    ).toBe(true)
    expect(new Set(found.map(({ fact }) => fact.id)).size).toBe(found.length)
    expect(items.length).toBeGreaterThan(80)
  })

  it('reads what the opinions of Pingjiang say of polls', () => {
    const education = votesOf(itemOf('pingjiang-npcsc-2023-14', 9)).facts
    const water = votesOf(itemOf('pingjiang-npcsc-2023-14', 17)).facts
    expect(education.map(brief)).toEqual(['智鑫同志 满意度 /100', '智鑫局长 满意'])
    expect(education.every(({ person, body }) => person === '张智鑫' && body === '县教育局')).toBe(true)
    expect(water.map(brief)).toEqual(['姚志红 满意率 /100'])
  })
})

function never(): never {
  throw new Error('No votes were read.')
}
