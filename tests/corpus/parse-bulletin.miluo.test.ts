import { describe, expect, it } from 'vitest'
import { MILUO_ITEMS } from './expectations/miluo-items.ts'
import { listHeadings } from './list-headings.ts'
import { noteItem } from './note-item.ts'
import { itemOf, parseDelivered } from './parse-delivered.ts'

describe('parseBulletin on 汨罗 2023', () => {
  const { bulletin, diagnostics } = parseDelivered('miluo-gov-2023')

  it('finds the twelve numbered documents and the four minutes', () => {
    expect(MILUO_ITEMS).toHaveLength(16)
    expect(bulletin.items.map(noteItem)).toEqual(MILUO_ITEMS)
  })

  it('finds the text that each notice issues and its annexes', () => {
    const annexes = bulletin.items.map((item) => item.annexes.map(({ label, title }) => `${label}|${title}`))
    expect(annexes.map((list) => list.length)).toEqual([0, 0, 0, 1, 1, 8, 1, 1, 1, 1, 1, 2, 0, 0, 0, 0])
    expect(annexes[5]).toEqual([
      '|汨罗市打好“发展六仗”总体方案',
      '附件1|汨罗市打好“发展六仗”工作专班责任分工表',
      '附件2|汨罗市打好经济增长主动仗工作方案',
      '附件3|汨罗市打好科技创新攻坚战工作方案',
      '附件4|汨罗市打好优化发展环境持久仗工作方案',
      '附件5|汨罗市打好防范化解风险阻击仗工作方案',
      '附件6|汨罗市打好安全生产翻身仗工作方案',
      '附件7|汨罗市打好重点民生保障仗工作方案',
    ])
    expect(annexes[8]).toEqual(['|汨罗市美丽农村路（示范路）建设三年行动计划（2023—2025年）'])
  })

  it('makes annexes the outermost sections, with a span that ends where the next begins', () => {
    for (const item of bulletin.items) {
      const opened = item.sections.filter(({ kind }) => kind === 'annex')
      expect(opened.map(({ span }) => span.start)).toEqual(item.annexes.map(({ span }) => span.start))
      expect(opened.every(({ level }) => level === 1)).toBe(true)
      const ends = item.annexes.map((_, at) => item.annexes[at + 1]?.span.start ?? item.text.length)
      expect(item.annexes.map(({ span }) => span.end)).toEqual(ends)
    }
  })

  it('reads the measures by chapter and article', () => {
    const measures = itemOf(bulletin.id, 4)
    expect(measures.sections.filter(({ kind }) => kind === 'chapter').map(({ marker }) => marker)).toEqual([
      '第一章',
      '第二章',
      '第三章',
      '第四章',
      '第五章',
      '第六章',
    ])
    expect(measures.sections.filter(({ kind }) => kind === 'article')).toHaveLength(24)
    const requirement = measures.sections.find(({ title }) => title === '立项必要性')
    expect(requirement?.path).toEqual([
      '汨罗市本级财政支出事前绩效评估管理办法',
      '第二章 评估内容和方式方法',
      '第七条 事前绩效评估的主要内容',
      '(一)立项必要性',
    ])
  })

  it('finds headings glued to a title or to another heading', () => {
    const annex = itemOf(bulletin.id, 6).sections.filter(({ path }) => path[0]?.startsWith('附件6'))
    expect(annex.slice(0, 4).map(({ marker, title }) => `${marker}${title}`)).toEqual([
      '附件6汨罗市打好安全生产翻身仗工作方案',
      '一、工作目标',
      '二、工作任务',
      '(一)强化安全监管',
    ])
  })

  it('joins the nineteen pieces of the task table, its columns aligned and merged cells filled', () => {
    const [table] = itemOf(bulletin.id, 8).tables
    expect(table?.header).toEqual(['序号', '项目', '目标任务', '牵头领导', '牵头单位', '相关单位'])
    expect(table?.rows.map((row) => row.cells[0])).toEqual(
      Array.from({ length: 143 }, (_, at) => String(at + 1)),
    )
    expect(table?.rows.every((row) => row.cells.length === 6)).toBe(true)
    expect(table?.rows[1]?.cells).toEqual([
      '2',
      '全市经济社会发展主要指标预期目标',
      '一般公共预算收入增长 7.5%。',
      '杨 盛',
      '财政局',
      '税务局',
    ])
    expect(table?.rows[9]?.cells.slice(1, 5)).toEqual([
      '建强产业园区 配套园',
      '发挥南向融长“桥头堡”作用，抓住“强省会”战略机遇，大力引进龙头，积极承接配套，加快建设全省工程机械产业战略性配套基地。',
      '杨 盛 李亚江',
      '高新区管委会 (飞地园)',
    ])
    expect(table?.rows[45]?.cells[1]).toBe('激发市场活力 促进文旅升温')
    expect(table?.rows[4]?.cells[5]).toBe('')
  })

  it('reads the table of dangerous places with its three pieces joined', () => {
    const [table] = itemOf(bulletin.id, 12).tables
    expect(table?.caption).toBe('2023年汨罗市主要地质灾害隐患点一览表')
    expect(table?.rows).toHaveLength(14)
    expect(table?.rows[13]?.cells[2]).toBe('长乐镇马桥村龙王潭')
    expect(table?.rows[3]?.cells[7]).toBe('')
  })

  it('keeps a list that starts anew inside a numbered part below that part', () => {
    const minutes = itemOf(bulletin.id, 16)
    const inner = minutes.sections.find(({ title }) => title === '要加强运营管理')
    expect(inner?.path).toEqual(['五、研究城区部署共享电动车相关工作', '四、要加强运营管理'])
    expect(listHeadings(minutes, 1)).toEqual([
      '一、学习《个人信息保护法》',
      '二、审议《汨罗市打好“发展六仗”实施方案》',
      '三、审议《汨罗市粮食生产方案》',
      '四、研究餐厨垃圾无害化处理相关工作',
      '五、研究城区部署共享电动车相关工作',
      '六、研究汨罗市饰面用花岗岩矿相关工作',
      '七、听取近期相关信访工作情况汇报',
      '出席',
      '列席人员',
      '记录',
    ])
  })

  it('keeps masked telephone numbers as they stand and reports them', () => {
    expect(itemOf(bulletin.id, 12).text).toContain('1387408****')
    expect(diagnostics.filter(({ rule }) => rule === 'masked-number').length).toBeGreaterThan(30)
  })
})
