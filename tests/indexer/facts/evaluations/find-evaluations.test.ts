import { describe, expect, it } from 'vitest'
import { DELIVERED_IDS, itemOf, parseDelivered } from '../../../corpus/parse-delivered.ts'
import { evaluationsOf, listPoints, readEvaluations } from './read-evaluations.ts'

const DEPARTMENT = `关于对县住房和城乡建设局工作的评议意见

县住房和城乡建设局：
根据县人大常委会安排，评议组对你局工作进行了评议。现提出如下评议意见：
一、主要成绩
（一）城市面貌明显改善。近三年完成老旧小区改造120个。
（二）住房保障扎实推进。
二、存在问题
（一）物业管理方面。部分小区物业服务质量不高，业主投诉较多。
（二）工程监管还有薄弱环节。个别项目存在赶工期现象。
三、意见和建议
1、要进一步加强物业监管，建立信用评价制度；
2、要进一步严格工程质量监督，落实五方责任；
3、建议加快出台停车场管理办法。
`
const OPINION = `某县人大常委会关于全县农村供水工作情况报告的审议意见

县人民政府：
2024年5月20日，县十七届人大常委会第十九次会议听取和审议了县水利局局长王大海受县人民政府委托所作的《关于全县农村供水工作情况的报告》。会议认为，近年来，县政府高度重视农村供水工作，投入力度不断加大，供水保障能力明显提升。会议指出，我县农村供水仍存在一些困难和问题：水源工程建设滞后；管网老化严重，漏损率较高；运行管护机制不健全。为此，会议提出以下审议意见：
一、强化水源保障。要加快推进骨干水源工程建设，力争年内完成主体工程。
二、加快管网改造。要多渠道筹措资金，分批更新老旧管网。
请县人民政府在三个月内将研究处理情况书面报告县人大常委会。
`

describe('findEvaluations', () => {
  it('reads an opinion on a department, points in headings, paragraphs and clauses', () => {
    const read = readEvaluations(DEPARTMENT)
    expect(listPoints(read)).toEqual([
      'praise 城市面貌明显改善',
      'praise 住房保障扎实推进',
      'problem 部分小区物业服务质量不高，业主投诉较多',
      'problem 工程监管还有薄弱环节',
      'recommendation 要进一步加强物业监管，建立信用评价制度',
      'recommendation 要进一步严格工程质量监督，落实五方责任',
      'recommendation 建议加快出台停车场管理办法',
    ])
    expect(
      read.facts.every(({ body, person }) => body === '县住房和城乡建设局' && person === undefined),
    ).toBe(true)
    expect(read.facts[3]?.quote).toBe('（二）工程监管还有薄弱环节。')
    expect(read.diagnostics).toEqual([])
  })

  it('reads an opinion on a report, whose parts begin with 会议认为, 会议指出 and 会议提出', () => {
    const read = readEvaluations(OPINION)
    expect(listPoints(read)).toEqual([
      'praise 近年来，县政府高度重视农村供水工作，投入力度不断加大，供水保障能力明显提升',
      'problem 水源工程建设滞后',
      'problem 管网老化严重，漏损率较高',
      'problem 运行管护机制不健全',
      'recommendation 强化水源保障',
      'recommendation 加快管网改造',
    ])
    expect(read.facts.every(({ body }) => body === '县人民政府')).toBe(true)
  })

  it('reads nothing that an official says of himself', () => {
    const report = itemOf('yongzhou-npcsc-2024-17', 2)
    expect(report.text).toContain('存在一些问题和不足')
    expect(evaluationsOf(report)).toEqual({ facts: [], diagnostics: [] })
  })

  it('reads nothing from what was made of an opinion, nor from rules for evaluating', () => {
    const opinion = DEPARTMENT.slice(DEPARTMENT.indexOf('\n'))
    expect(readEvaluations(`某县人民政府关于落实供水工作审议意见情况的报告${opinion}`).facts).toEqual([])
    expect(readEvaluations(`某县人大常委会2024年履职评议工作方案${opinion}`).facts).toEqual([])
  })

  it('names the person of the title, and reports a part that mixes problems with advice', () => {
    const { facts, diagnostics } = readEvaluations(
      '关于李明同志履职情况的评议报告\n\n一、主要成绩\n李明同志注重学习，作风扎实。\n二、存在问题及建议\n一是公路养护不到位。建议加大投入。\n',
    )
    expect(facts.map(({ person, point }) => [person, point])).toEqual([
      ['李明', '李明同志注重学习，作风扎实'],
    ])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['evaluation-section-unread'])
  })

  it('reports an evaluation without points, and a part without any', () => {
    const rules = readEvaluations('关于对王大海同志履职情况的评议报告\n\n一、存在的问题\n无。\n').diagnostics
    expect(rules.map(({ rule }) => rule)).toEqual(['evaluation-without-points', 'evaluation-section-unread'])
  })
})

describe('findEvaluations in the delivered bulletins', () => {
  it('reads the report on the head of the justice bureau of Yongzhou', () => {
    const read = evaluationsOf(itemOf('yongzhou-npcsc-2024-17', 3))
    expect(listPoints(read).slice(-6)).toEqual([
      'problem 理论学习需要加强',
      'problem 推动政府依法行政仍需发力',
      'problem 律所管理、公共法律服务、矛盾纠纷化解等工作质效还需提高',
      'recommendation 持之以恒推进依法行政',
      'recommendation 与时俱进创新基层治理',
      'recommendation 多措并举抓好法律服务',
    ])
    expect(listPoints(read)).toHaveLength(13)
    expect(listPoints(read)).toContain('praise 其本人被评为全省法治建设先进个人')
    expect(read.facts.every(({ person, body }) => person === '秦远林' && body === '市司法局')).toBe(true)
    expect(read.facts.at(-6)?.quote).toBe('一是理论学习需要加强。')
  })

  it('reads the verdict, the short problems and the headed recommendations on the head of finance of Pingjiang', () => {
    expect(listPoints(evaluationsOf(itemOf('pingjiang-npcsc-2023-14', 7)))).toEqual([
      'praise 黄进军同志自担任县财政局局长以来，忠诚履职，勇于担当，善于协调，工作成效显著',
      'praise 去年，县财政局保持全县综合绩效考核第一方阵，30 多个单项工作被评为部、省、市、县先进',
      'praise 黄进军同志是一位非常称职的局长',
      'praise 政治站位高',
      'praise 责任意识浓',
      'praise 协调能力强',
      'praise 作风形象优',
      'problem 深入基层调研不够',
      'problem 队伍建设有待加强',
      'problem 财政收入后劲不足',
      'problem 财会监督震慑力有待进一步发挥',
      'problem 防范化解风险有待加力',
      'recommendation 优化服务，争取更多理解支持',
      'recommendation 主动谋划，服务经济社会发展',
      'recommendation 健全机制，提升财会监督质效',
      'recommendation 认真履职，推进依法为民理财',
    ])
  })

  it('takes what stands below 我们建议： for recommendations, though the heading names problems', () => {
    expect(listPoints(evaluationsOf(itemOf('pingjiang-npcsc-2023-14', 17)))).toEqual([
      'praise 勤于履职，管理有序',
      'praise 善于履职，业绩突出',
      'praise 敢于履职，执法严格',
      'recommendation 补齐短板，进一步加快水利事业均衡发展',
      'recommendation 依法管理，进一步规范水利项目建设',
      'recommendation 多措并举，进一步加强干部队伍建设',
    ])
  })

  it('finds points of all three kinds in the fifteen evaluations and nowhere else, each with its words to the letter', () => {
    const items = DELIVERED_IDS.flatMap((id) => parseDelivered(id).bulletin.items)
    const read = items
      .map((item) => ({ item, ...evaluationsOf(item) }))
      .filter(({ facts }) => facts.length > 0)
    const facts = read.flatMap(({ facts: found, item }) => found.map((fact) => ({ fact, item })))
    expect(read.map(({ item }) => item.kind)).toEqual(Array.from({ length: 15 }, () => 'evaluation'))
    expect(
      ['praise', 'problem', 'recommendation'].map(
        (aspect) => facts.filter(({ fact }) => fact.aspect === aspect).length,
      ),
    ).toEqual([74, 49, 50])
    expect(
      facts.every(({ fact, item }) => fact.quote === item.text.slice(fact.span.start, fact.span.end)),
    ).toBe(true)
    expect(facts.every(({ fact }) => fact.quote.includes(fact.point))).toBe(true)
    expect(new Set(facts.map(({ fact }) => fact.id)).size).toBe(facts.length)
    expect(read.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  })
})
