import { describe, expect, it } from 'vitest'
import type { BulletinRecord } from '../../../../corpus/model/bulletin.ts'
import type { Commitment } from '../../../../indexer/facts/commitment.ts'
import { parseBulletin } from '../../../../corpus/parse-bulletin.ts'
import { readCorpus } from '../../../../corpus/read-corpus.ts'
import { findCommitments } from '../../../../indexer/facts/commitments/find-commitments.ts'

const RECORD: BulletinRecord = {
  id: 'test',
  region: '大理市',
  publisher: '大理市人大常委会',
  title: '大理市人大常委会公报',
  date: '2024-03-01',
  kind: 'congress',
  file: 'test.txt',
}

function readText(text: string, kind: BulletinRecord['kind'] = 'congress') {
  const { bulletin } = parseBulletin({ ...RECORD, kind }, text)
  const read = bulletin.items.map((item) => findCommitments({ item, bulletin }))
  return {
    facts: read.flatMap(({ facts }) => facts),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

const REPORT = `2023年度工作情况报告
大理市水务局
主任、各位副主任、各位委员：
一、2023年工作情况
完成河道整治20公里，新建水厂3座。
二、存在的问题
管网老旧，计划改造100公里。
三、2024年工作打算
坚持以新思想为指导，不断提升服务水平。
（一）补齐短板。新建水厂2座，改造管网30公里以上；6月底前完成洱海闸除险加固。截至目前，已完成前期设计。
（二）强化服务。推行“一窗通办”制度，开展节水宣传活动。年底前全面消除问题水库。
以上报告，请予审议。
`

const TASKS = `大理市人民政府办公室关于印发《2024年民生实事任务分解表》的通知
各镇人民政府，市直各单位：
现将《2024年民生实事任务分解表》印发给你们，请认真抓好落实。
大理市人民政府办公室
2024年1月10日
附件
2024年民生实事任务分解表
序号\t实事项目\t目标任务\t责任单位\t配合单位\t完成时限
1\t老旧小区改造\t改造老旧小区12个；加装电梯40部。\t市住房城乡建设局\t各街道\t2024年11月底前
2\t托育服务\t新增托位500个以上。\t市卫生健康局 市发展改革委\t各街道\t年底前
3\t党的建设\t全面加强党的领导。\t市委办\t各街道\t长期
`

describe('findCommitments', () => {
  it('reads a plan and neither achievements, problems, slogans nor what is already done', () => {
    const { facts } = readText(REPORT)
    expect(facts.map(({ what }) => what)).toEqual([
      '新建水厂2座，改造管网30公里以上',
      '6月底前完成洱海闸除险加固',
      '推行“一窗通办”制度，开展节水宣传活动',
      '年底前全面消除问题水库',
    ])
    expect(
      facts[0]?.quantities.map(({ subject, value, comparison }) => [subject, value, comparison]),
    ).toEqual([
      ['水厂', 2, 'exactly'],
      ['管网', 30, 'at-least'],
    ])
    expect(facts[1]?.deadline).toEqual({ text: '6月底前', date: '2024-06-30' })
    expect(facts[1]?.section).toEqual(['三、2024年工作打算', '（一）补齐短板'])
    expect(facts.map(({ category }) => category)).toEqual(['construction', 'construction', 'rule', 'other'])
  })

  it('knows no date for 年底前 where the plan names no year, though the report is for one', () => {
    const { facts } = readText(REPORT.replace('2024年工作打算', '下一步工作打算'))
    expect(facts.at(-1)?.deadline).toEqual({ text: '年底前' })
  })

  it('reads each task of a table with its project, bodies and deadline, the row being the proof', () => {
    const { facts } = readText(TASKS, 'government')
    expect(facts.map(({ what }) => what)).toEqual([
      '老旧小区改造：改造老旧小区12个',
      '老旧小区改造：加装电梯40部',
      '托育服务：新增托位500个以上',
    ])
    expect(facts[0]?.quote).toContain('市住房城乡建设局')
    expect(facts[0]?.deadline).toEqual({ text: '2024年11月底前', date: '2024-11-30' })
    expect(facts[2]?.responsible).toEqual(['市卫生健康局', '市发展改革委'])
    expect(facts[2]?.deadline).toEqual({ text: '年底前', date: '2024-12-31' })
    expect(new Set(facts.map(({ id }) => id)).size).toBe(3)
  })

  it('reports a task table without a column that it knows', () => {
    const odd = TASKS.replace('实事项目\t目标任务', '分类\t说明')
    const { facts, diagnostics } = readText(odd, 'government')
    expect(facts).toEqual([])
    expect(diagnostics.map(({ rule }) => rule)).toContain('task-table-unread')
  })

  it('reports a plan that undertakes nothing concrete', () => {
    const { facts, diagnostics } = readText(`2023年度工作情况报告
大理市档案局
主任、各位副主任、各位委员：
一、下一步工作打算
坚持以新思想为指导，不断提升服务水平。
`)
    expect(facts).toEqual([])
    expect(diagnostics.map(({ rule }) => rule)).toContain('plan-without-commitment')
  })

  it('reads a plan written in Markdown, with the bodies that brackets charge', () => {
    const { facts } = readText(
      `# 大理市人民政府办公室关于印发《大理市交通三年行动方案》的通知
各镇人民政府：
现将《大理市交通三年行动方案》印发给你们，请认真执行。
大理市人民政府办公室
2024年1月10日

# 大理市交通三年行动方案
## 一、指导思想
坚持新发展理念，建成交通强市。
## 二、重点任务
**（一）建设公路。** 新建农村公路80公里。（市交通运输局牵头，市财政局负责）
## 三、组织领导
成立领导小组，开展督查行动。
`,
      'government',
    )
    expect(facts.map(({ what, responsible }) => [what, responsible])).toEqual([
      ['新建农村公路80公里', ['市交通运输局', '市财政局']],
    ])
  })
})

describe('findCommitments on the delivered bulletins', async () => {
  const { bulletins } = await readCorpus('corpus/bulletins')
  const read = bulletins.flatMap((bulletin) =>
    bulletin.items.map((item) => ({ item, ...findCommitments({ item, bulletin }) })),
  )
  const factsOf = (id: string): readonly Commitment[] => read.find(({ item }) => item.id === id)?.facts ?? []

  it('quotes the very words at each span, gives every fact its own id, and reads evaluations and rosters as none', () => {
    const facts = read.flatMap(({ item, facts: found }) => found.map((fact) => ({ item, fact })))
    expect(facts.length).toBeGreaterThan(600)
    for (const { item, fact } of facts)
      expect(item.text.slice(fact.span.start, fact.span.end)).toBe(fact.quote)
    expect(new Set(facts.map(({ fact }) => fact.id)).size).toBe(facts.length)
    expect(facts.filter(({ item }) => ['evaluation', 'roster', 'vote-result'].includes(item.kind))).toEqual(
      [],
    )
  })

  it('reads the 18 steps of the six projects voted for', () => {
    const steps = factsOf('miluo-gov-2023/11')
    expect(steps).toHaveLength(18)
    expect(steps.every(({ deadline }) => deadline?.date?.startsWith('2023-'))).toBe(true)
    expect(steps[3]).toMatchObject({
      what: '小型水库除险加固：6 月 30 日前完成招投标工作',
      category: 'construction',
      deadline: { text: '6 月 30 日前', date: '2023-06-30' },
      responsible: ['水利局'],
    })
  })

  it('reads the 14 undertakings of a bureau of commerce with their amounts', () => {
    const facts = factsOf('yongzhou-npcsc-2024-17/31')
    expect(facts).toHaveLength(14)
    expect(facts.find(({ what }) => what.includes('破零'))).toMatchObject({
      what: '新增破零实体企业 30 家以上',
      body: '市商务局',
      category: 'target',
      quantities: [
        { subject: '破零实体企业', value: 30, unit: '家', comparison: 'at-least', text: '30 家以上' },
      ],
      section: ['四、下一步工作打算', '2.持续壮大外贸主体根基'],
    })
  })

  it('reads what a deputy head, a congress and a bureau of finance undertake', () => {
    expect(
      factsOf('pingjiang-npcsc-2023-14/6').flatMap(({ quantities }) => quantities.map(({ value }) => value)),
    ).toEqual(expect.arrayContaining([12.15, 58.1, 9.4, 4.8]))
    expect(factsOf('pingjiang-npcsc-2023-14/5').map(({ person }) => person)).toContain('李三军')
    expect(factsOf('hengyang-npcsc-report-2021/1').map(({ what }) => what)).toContain(
      '开展《衡阳市南岳区综合管理条例》立法后评估，为修改条例打好基础',
    )
  })

  it('finds nothing in a report that breaks off before its plans', () => {
    expect(factsOf('shaoyang-npcsc-report-2023/1')).toEqual([])
  })
})
