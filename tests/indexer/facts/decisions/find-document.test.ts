import { describe, expect, it } from 'vitest'
import { readInvented } from './read-invented.ts'

const NOTICE = `南陵市人民政府办公室关于印发《南陵市城市停车管理办法》的通知
南政办发〔2024〕12号
各县区人民政府，市直各单位：
《南陵市城市停车管理办法》已经2024年3月28日市人民政府第35次常务会议审议通过，现印发给你们，请认真遵照执行。
南陵市人民政府办公室
2024年4月8日
南陵市城市停车管理办法
第一条 为规范停车秩序，制定本办法。
第二条 停车泊位证有效期三年。《江北省停车条例》自2020年1月1日起施行。
第三条 本办法由市城管局会同市公安局负责组织实施。
第四条 本办法自2024年5月1日起施行，有效期5年。《南陵市人民政府办公室关于印发〈南陵市停车收费办法〉的通知》（南政办发〔2018〕7号）、《南陵市泊位管理规定》（南政发〔2016〕3号）同时废止。`

describe('findDocument', () => {
  it('reads a notice that issues measures with all it says of itself', () => {
    const { facts, diagnostics } = readInvented(NOTICE)
    expect(diagnostics).toEqual([])
    expect(facts).toMatchObject([
      {
        kind: 'decision',
        form: 'notice',
        title: '南陵市人民政府办公室关于印发《南陵市城市停车管理办法》的通知',
        documentNumber: '南政办发〔2024〕12号',
        body: '南陵市人民政府办公室',
        date: '2024-04-08',
        meeting: '市人民政府第35次常务会议',
        quote:
          '《南陵市城市停车管理办法》已经2024年3月28日市人民政府第35次常务会议审议通过，现印发给你们，请认真遵照执行。',
        validity: { text: '自2024年5月1日起施行，有效期5年', from: '2024-05-01', until: '2029-04-30' },
        repeals: [
          '《南陵市人民政府办公室关于印发〈南陵市停车收费办法〉的通知》（南政办发〔2018〕7号）',
          '《南陵市泊位管理规定》（南政发〔2016〕3号）',
        ],
        amends: [],
        responsible: ['市城管局'],
      },
    ])
  })

  it('reads what a decision repeals and amends', () => {
    const { facts } = readInvented(`南陵市人民政府关于废止和修改部分行政规范性文件的决定
南政发〔2024〕5号
各县区人民政府，市直各单位：
经市人民政府第36次常务会议研究，决定废止《南陵市菜市场管理办法》（南政发〔2011〕2号）、《南陵市犬类管理规定》（南政发〔2012〕9号），对《南陵市公房管理办法》（南政发〔2015〕1号）作如下修改：
一、将《南陵市公房管理办法》第三条修改为：“市住建局负责公房管理。”
本决定自公布之日起施行。
南陵市人民政府
2024年5月6日`)
    expect(facts).toMatchObject([
      {
        form: 'decision',
        meeting: '市人民政府第36次常务会议',
        validity: { text: '自公布之日起施行', from: '2024-05-06' },
        repeals: [
          '《南陵市菜市场管理办法》（南政发〔2011〕2号）',
          '《南陵市犬类管理规定》（南政发〔2012〕9号）',
        ],
        amends: ['《南陵市公房管理办法》（南政发〔2015〕1号）'],
      },
    ])
  })

  it("reads a congress's decision with its meeting, and does not take the adoption for the publication", () => {
    const { facts, diagnostics } =
      readInvented(`南陵市人民代表大会常务委员会关于修改《南陵市养犬管理条例》的决定
（2024年4月26日南陵市第八届人民代表大会常务委员会第十九次会议通过）
南陵市第八届人民代表大会常务委员会第十九次会议决定对《南陵市养犬管理条例》作如下修改：
一、第五条修改为：“公安机关负责养犬登记。”
本决定自公布之日起施行。`)
    expect(facts).toMatchObject([
      {
        form: 'decision',
        date: '2024-04-26',
        meeting: '南陵市第八届人民代表大会常务委员会第十九次会议',
        quote: '（2024年4月26日南陵市第八届人民代表大会常务委员会第十九次会议通过）',
        amends: ['《南陵市养犬管理条例》'],
        repeals: [],
      },
    ])
    expect(facts[0]?.validity).toEqual({ text: '自公布之日起施行' })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['validity-start-unread'])
  })

  it('proves an announcement without an act by its title, blanks and line breaks included', () => {
    const { facts } = readInvented(`南陵市人民政府
关于征收城东片区土地的公 告
南政告〔2024〕3号
一、征收范围为城东片区。
南陵市人民政府
2024年5月9日`)
    expect(facts).toMatchObject([
      { form: 'announcement', quote: '南陵市人民政府\n关于征收城东片区土地的公 告' },
    ])
  })

  it('reads a reply as a letter and an opinion with its number', () => {
    const { facts } = readInvented(`南陵市人民政府关于同意设立城东街道的批复
南政函〔2024〕21号
东城区人民政府：
你区《关于设立城东街道的请示》收悉。经研究，同意设立城东街道，请按程序办理。
南陵市人民政府
2024年5月9日

南陵市人民政府关于促进低空经济发展的若干意见
南政发〔2024〕6号
各县区人民政府，市直各单位：
为促进低空经济发展，现提出如下意见。
一、培育企业。由市经信局牵头，市科技局配合。
南陵市人民政府
2024年5月10日`)
    expect(facts.map(({ form, quote, responsible }) => [form, quote, responsible])).toEqual([
      ['letter', '经研究，同意设立城东街道，请按程序办理。', []],
      ['opinion', '为促进低空经济发展，现提出如下意见。', []],
    ])
  })

  it.each([
    '关于2023年决议决定落实情况的报告\n——2024年4月26日在南陵市第八届人大常委会第十九次会议上\n市人民政府秘书长 周平安\n主任、各位副主任：\n市政府认真落实各项决议，会议决定的事项全部办结。',
    '南陵市养犬管理条例（草案）\n第一条 为加强管理，制定本条例。\n第二条 本条例自2024年7月1日起施行。',
    '南陵市人民政府关于周平安等同志任免职的通知\n南政人〔2024〕7号\n各县区人民政府：\n经研究决定：\n周平安同志任市民政局副局长。\n南陵市人民政府\n2024年5月9日',
  ])('makes nothing of a report, a draft, or appointments: %#', (text) => {
    expect(readInvented(text).facts).toEqual([])
  })
})
