import { describe, expect, it } from 'vitest'
import type { Item } from '../../corpus/model/item.ts'
import { splitLines } from '../../corpus/text/split-lines.ts'
import type { ExpectedItem } from './expectations/expected-item.ts'
import { MILUO_ITEMS } from './expectations/miluo-items.ts'
import { PINGJIANG_ITEMS } from './expectations/pingjiang-items.ts'
import { DEPARTMENT_ROWS, PERSON_SCORES } from './expectations/vote-results.ts'
import { YONGZHOU_ITEMS } from './expectations/yongzhou-items.ts'
import { DELIVERED_IDS, parseDelivered, readDelivered } from './parse-delivered.ts'

function noteOf(item: Item): ExpectedItem {
  const {
    title,
    kind,
    person,
    position,
    body,
    date,
    meeting,
    documentNumber,
    registrationNumber,
    addressee,
  } = item
  const facts = { person, position, body, date, meeting, documentNumber, registrationNumber, addressee }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return { title, kind, ...known, ...(item.pages ? { page: item.pages.from } : {}) }
}

function itemOf(id: string, ordinal: number): Item {
  const item = parseDelivered(id).bulletin.items[ordinal - 1]
  if (!item) throw new Error(`${id} has no item ${ordinal}`)
  return item
}

function headingsOf(item: Item, level: number): readonly string[] {
  return item.sections
    .filter((section) => section.level === level)
    .map((section) => `${section.marker}${section.title}`)
}

function rulesOf(id: string): ReadonlySet<string> {
  return new Set(parseDelivered(id).diagnostics.map(({ rule }) => rule))
}

describe('parseBulletin', () => {
  it.each(DELIVERED_IDS)(
    'keeps every line of %s after the masthead and the contents in exactly one item',
    (id) => {
      const delivered = readDelivered(id)
      const { items } = parseDelivered(id).bulletin
      const kept = items.flatMap((item) =>
        item.origin.runs.map(([, from, length]) => ({ from, to: from + length })),
      )
      expect(kept.every((run, at) => run.from >= (kept[at - 1]?.to ?? 0))).toBe(true)
      const first = kept[0]?.from ?? 0
      const printed = splitLines(delivered)
        .filter((line) => line.end > first)
        .map((line) => line.plain.replaceAll(/\s/g, ''))
      const read = items.map((item) => item.text.replaceAll(/\s/g, '')).join('')
      expect(read === printed.join('')).toBe(true)
    },
  )

  it.each(DELIVERED_IDS)('copies every character of the items of %s from the delivered file', (id) => {
    const delivered = readDelivered(id)
    for (const item of parseDelivered(id).bulletin.items) {
      const copied = item.origin.runs.map(([, from, length]) => delivered.slice(from, from + length)).join('')
      expect(copied === item.text).toBe(true)
    }
  })

  it.each(DELIVERED_IDS)('tiles every item of %s with sections', (id) => {
    for (const item of parseDelivered(id).bulletin.items) {
      const edges = item.sections.flatMap(({ span }) => [span.start, span.end])
      expect(edges[0]).toBe(0)
      expect(edges.at(-1)).toBe(item.text.length)
      expect(edges.slice(1, -1).filter((_, at) => at % 2 === 0)).toEqual(
        edges.slice(1, -1).filter((_, at) => at % 2 === 1),
      )
      expect(item.sections.every(({ level, path }) => path.length === level)).toBe(true)
    }
  })

  it('numbers the items from 1 and builds their ids from the bulletin', () => {
    const { items } = parseDelivered('miluo-gov-2023').bulletin
    expect(items.map((item) => item.ordinal)).toEqual(items.map((_, at) => at + 1))
    expect(items[4]?.id).toBe('miluo-gov-2023/5')
  })
})

describe('parseBulletin on 永州 2024年第17号', () => {
  const { bulletin, diagnostics } = parseDelivered('yongzhou-npcsc-2024-17')

  it('finds the 53 texts of the printed contents with who speaks, of which body, when and on which page', () => {
    expect(YONGZHOU_ITEMS).toHaveLength(53)
    expect(bulletin.items.map(noteOf)).toEqual(YONGZHOU_ITEMS)
  })

  it('ends an item on the page on which the next begins', () => {
    const ends = YONGZHOU_ITEMS.map(({ page }, at) => YONGZHOU_ITEMS[at + 1]?.page ?? page)
    expect(bulletin.items.map((item) => item.pages?.to)).toEqual(ends)
  })

  it('keeps the title as printed where the contents tell the reports apart', () => {
    expect(bulletin.items.filter((item) => item.printedTitle === '2023年度工作情况报告')).toHaveLength(26)
    expect(bulletin.items.filter((item) => item.printedTitle === '履职情况报告')).toHaveLength(8)
  })

  it('reads both vote tables whole though a page break splits them', () => {
    const [persons] = bulletin.items[43]?.tables ?? []
    expect(persons?.header).toEqual(['测评对象', '得分', '评价结果'])
    expect(persons?.rows.map((row) => row.cells)).toEqual(PERSON_SCORES)
    const [departments] = bulletin.items[44]?.tables ?? []
    expect(departments?.header).toHaveLength(9)
    expect(departments?.rows).toHaveLength(26)
    expect(departments?.rows.map((row) => row.cells)).toEqual(expect.arrayContaining([...DEPARTMENT_ROWS]))
  })

  it('reads the roster by tabs as plain lines, no table', () => {
    expect(bulletin.items[52]?.tables).toEqual([])
    expect(bulletin.items[52]?.text).toContain('赵国平 _(祁东)\t赵国平 _(祁阳)')
  })

  it('joins sentences that page breaks split, in text and in headings', () => {
    expect(bulletin.items[1]?.text).toContain('本人被评为全省法治建设先进个人。')
    expect(bulletin.items[4]?.text).toContain('供水管网537.6公里、雨污管网 262.5 公里')
    const heading = bulletin.items[42]?.sections.find((section) => section.marker === '二、')
    expect(heading?.title).toMatch(/市人大常委会主任会议交办事项.*相关工作落实情况$/)
  })

  it('keeps headings on lines of their own though they lack a full stop', () => {
    expect(bulletin.items[2]?.text).toContain('依法履职方面\n将法治督察')
    expect(bulletin.items[2]?.text).toContain('相关工作落实情况\n2022年，')
  })

  it('nests headings by their numbers', () => {
    const report = itemOf(bulletin.id, 2)
    expect(headingsOf(report, 1)).toEqual([
      '一、近两年的履职情况',
      '二、存在的问题和不足',
      '三、下一步工作打算',
    ])
    expect(report.sections.find((section) => section.title === '进一步提升行政复议质量')?.path).toEqual([
      '一、近两年的履职情况',
      '（五）工作建议整改落实情况',
      '2.进一步提升行政复议质量',
    ])
  })

  it('reports the contents entry that names the wrong vote, and stray Latin words', () => {
    const odd = diagnostics.filter(({ rule }) => rule === 'title-differs-from-contents')
    expect(odd.map(({ itemId }) => itemId)).toEqual([`${bulletin.id}/44`])
    const delivered = readDelivered(bulletin.id)
    const words = diagnostics.filter(({ rule }) => rule === 'latin-word-between-chinese')
    expect(words).toHaveLength(9)
    expect(words.every(({ offset = 0 }) => /^\s?and/.test(delivered.slice(offset, offset + 5)))).toBe(true)
  })
})

describe('parseBulletin on 平江 2023年第14号', () => {
  const { bulletin, diagnostics } = parseDelivered('pingjiang-npcsc-2023-14')

  it('finds the 20 texts of the printed contents whatever their Markdown levels', () => {
    expect(PINGJIANG_ITEMS).toHaveLength(20)
    expect(bulletin.items.map(noteOf)).toEqual(PINGJIANG_ITEMS)
  })

  it('drops Markdown marks and keeps the words', () => {
    const text = bulletin.items.map((item) => item.text).join('\n')
    expect(text).not.toMatch(/\*\*|^#/m)
    expect(text).toContain('一是想尽办法报批土地。克服土地报')
  })

  it('takes the first sentence of a numbered paragraph for its heading', () => {
    expect(headingsOf(itemOf(bulletin.id, 3), 2)).toEqual([
      '(一)产业园区稳步前进',
      '(二)科技工信攻坚奋进',
      '(三)交通运输坚实迈进',
      '(四)招商引资务实推进',
      '(五)人社工作稳健增进',
      '(六)联点工作齐头并进',
      '(一)园区发展面临多重压力',
      '（二）交通工作存在不少挑战',
      '（三）招商引资碰到不少困难',
      '（一）园区工作要再增效',
      '（二）交通运输要再发力',
      '（三）招商引资要再挖潜',
    ])
  })

  it('reads 第一， as a heading between 一、 and （一）', () => {
    const section = itemOf(bulletin.id, 6).sections.find(({ title }) => title === '全力以赴强监管')
    expect(section?.path).toEqual(['一、个人履职简要回顾', '第二，从要害处破题', '（四）全力以赴强监管'])
  })

  it('reports the name that contents and text spell differently and the list that begins with 四', () => {
    expect(
      diagnostics.filter(({ rule }) => rule === 'person-spelt-differently').map(({ message }) => message),
    ).toEqual(['The contents spell 赵森涛, the text 赵淼涛.', 'The contents spell 赵森涛, the text 赵淼涛.'])
    const sequence = diagnostics.filter(({ rule }) => rule === 'heading-out-of-sequence')
    expect(sequence.map(({ itemId }) => itemId)).toEqual([`${bulletin.id}/15`])
  })
})

describe('parseBulletin on the yearly reports', () => {
  it('reads 衡阳 with the sections that stand inside its paragraphs', () => {
    const report = itemOf('hengyang-npcsc-report-2021', 1)
    expect(noteOf(report)).toEqual({
      title: '衡阳市人民代表大会常务委员会工作报告',
      kind: 'report',
      person: '段志刚',
      body: '衡阳市人民代表大会常务委员会',
      date: '2021-01-19',
      meeting: '衡阳市第十五届人民代表大会第九次会议',
    })
    expect(headingsOf(report, 1)).toEqual(['2020年的主要工作', '2021年的主要任务'])
    expect(headingsOf(report, 2).map((heading) => heading.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
    ])
    expect(headingsOf(report, 3)).toHaveLength(20)
    expect(headingsOf(report, 3).slice(0, 3)).toEqual([
      '（一）全面加强政治建设',
      '（二）助力打好疫情防控阻击战',
      '（三）依法开展重大事项决定和人事任免',
    ])
    const section = report.sections.find(({ title }) => title === '促使教育布局更加合理')
    expect(report.text.slice(section?.span.start).startsWith('（二）促使教育布局更加合理。')).toBe(true)
  })

  it('reads 邵阳 with its five parts', () => {
    const report = itemOf('shaoyang-npcsc-report-2023', 1)
    expect(noteOf(report)).toEqual({
      title: '邵阳市人民代表大会常务委员会工作报告',
      kind: 'report',
      person: '周迎春',
      position: '邵阳市人大常委会党组书记、主任',
      body: '邵阳市人民代表大会常务委员会',
      date: '2023-12-26',
      meeting: '邵阳市第十七届人民代表大会第三次会议',
    })
    expect(headingsOf(report, 1)).toEqual(['2023年主要工作'])
    expect(headingsOf(report, 2)).toEqual([
      '一、坚持党的领导,在强化政治引领中展现人大站位',
      '二、坚持法治护航,在服务高质量发展中彰显人大作为',
      '三、坚持人民至上,在全过程人民民主实践中担当人大使命',
      '四、坚持优化服务,在保障代表依法履职中凝聚人大力量',
      '五、坚持守正创新,在高水平机关建设中提升人大形象',
    ])
  })

  it('reports that both break off and that 衡阳 lacks headings', () => {
    expect(rulesOf('hengyang-npcsc-report-2021')).toEqual(
      new Set(['heading-out-of-sequence', 'text-continued-elsewhere']),
    )
    expect(rulesOf('shaoyang-npcsc-report-2023')).toEqual(new Set(['text-continued-elsewhere']))
  })
})

describe('parseBulletin on 汨罗 2023', () => {
  const { bulletin, diagnostics } = parseDelivered('miluo-gov-2023')

  it('finds the twelve numbered documents and the four minutes', () => {
    expect(MILUO_ITEMS).toHaveLength(16)
    expect(bulletin.items.map(noteOf)).toEqual(MILUO_ITEMS)
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
    expect(headingsOf(minutes, 1)).toEqual([
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
