import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../corpus/model/item.ts'
import type { Decision } from '../../../../indexer/facts/decision.ts'
import { findDecisions } from '../../../../indexer/facts/decisions/find-decisions.ts'
import { DELIVERED_IDS, parseDelivered } from '../../../corpus/parse-delivered.ts'

interface Found {
  readonly item: Item
  readonly facts: readonly Decision[]
}

const FOUND: readonly Found[] = DELIVERED_IDS.flatMap((id) => {
  const { bulletin } = parseDelivered(id)
  return bulletin.items.map((item) => ({ item, facts: findDecisions({ item, bulletin }).facts }))
})

function decisionsOf(itemId: string): readonly Decision[] {
  return FOUND.find(({ item }) => item.id === itemId)?.facts ?? []
}

describe('findDecisions', () => {
  it('finds as many decisions in each item as a reader counted', () => {
    const counts = FOUND.filter(({ facts }) => facts.length > 0).map(({ item, facts }) => [
      item.id,
      facts.length,
    ])
    expect(counts).toEqual([
      ['miluo-gov-2023/1', 1],
      ...[4, 5, 6, 7, 8, 9, 10, 11, 12].map((ordinal) => [`miluo-gov-2023/${ordinal}`, 1]),
      ['miluo-gov-2023/13', 13],
      ['miluo-gov-2023/14', 6],
      ['miluo-gov-2023/15', 12],
      ['miluo-gov-2023/16', 17],
    ])
  })

  it('quotes to the letter, under ids that are all different', () => {
    const all = FOUND.flatMap(({ item, facts }) => facts.map((fact) => ({ item, fact })))
    expect(all).toHaveLength(58)
    expect(
      all.every(({ item, fact }) => item.text.slice(fact.span.start, fact.span.end) === fact.quote),
    ).toBe(true)
    const matters = all.filter(({ fact }) => fact.form === 'matter')
    expect(matters.every(({ fact }) => fact.quote.includes(fact.title))).toBe(true)
    expect(new Set(all.map(({ fact }) => fact.id)).size).toBe(all.length)
  })

  it('reads a public notice with its term', () => {
    expect(decisionsOf('miluo-gov-2023/1')).toMatchObject([
      {
        form: 'public-notice',
        title: '汨罗市人民政府关于持续严厉打击非法生产、经营、储存、运输烟花爆竹行为的通告',
        documentNumber: '汨政告〔2023〕1号',
        registrationNumber: 'MLDR—2023—00001',
        body: '汨罗市人民政府',
        date: '2023-01-13',
        validity: { text: '自公布之日起施行，有效期五年', from: '2023-01-13', until: '2028-01-12' },
        repeals: [],
        amends: [],
        responsible: [],
      },
    ])
  })

  it('reads a notice adopted at a meeting', () => {
    expect(decisionsOf('miluo-gov-2023/8')).toMatchObject([
      {
        form: 'notice',
        documentNumber: '汨政办函〔2023〕8号',
        date: '2023-02-01',
        meeting: '汨罗市第13届人民政府第13次常务会议',
        quote:
          '《2023年市政府重点工作任务分解》已经汨罗市第13届人民政府第13次常务会议审议通过，现印发给你们，请对照目标任务，认真抓好落实。',
      },
    ])
  })

  it("reads what the mayor's office meeting settled", () => {
    const matters = decisionsOf('miluo-gov-2023/16').map(({ title, responsible }) => [
      title.slice(0, 24),
      responsible,
    ])
    expect(matters).toEqual([
      ['会议原则同意《汨罗市打好“发展六仗”实施方案》', ['市政府办']],
      ['成立汨罗市打好“发展六仗”工作领导小组，由市委副', []],
      ['会议原则同意《汨罗市2023年度粮食生产工作方案', ['市农业农村局']],
      ['由艳平同志牵头，市政府督查室、市农业农村局配合，', []],
      ['由杨盛同志牵头，市财政局、市农业农村局具体负责，', ['市财政局', '市农业农村局']],
      ['由市城管局牵头实施餐厨垃圾无害化处理项目，结合我', ['市城管局']],
      ['项目实施特许经营方式', []],
      ['市政府授权市城管局通过法定竞争性程序依法依规确定', ['市城管局']],
      ['由曹陶同志牵头，综合考虑方便收集、运营成本、环境', []],
      ['由李铮同志牵头，发改、城管、财政、法务等参与，充', []],
      ['市城管局牵头，以市场化竞争方式选择合作主体，要从', ['市城管局']],
      ['由曹陶同志牵头，市城管局具体负责，通过召开意见征', ['市城管局']],
      ['会议原则同意周坊饰面用花岗岩矿和凤形饰面花岗岩矿', []],
      ['由曹陶同志牵头，市自然资源局和相关部门参与，尽快', []],
      ['对工作专班提出的化解该信访问题方案予以认可', []],
      ['会议原则同意对湖南共创利地公司行使行政优益权，将', []],
      ['由楚之晟集团从汨罗江大酒店地块土地出让收入中向市', ['楚之晟集团']],
    ])
  })
})
