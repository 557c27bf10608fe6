import { describe, expect, it } from 'vitest'
import { listHeadings } from './list-headings.ts'
import { noteItem } from './note-item.ts'
import { itemOf, parseDelivered } from './parse-delivered.ts'

function rulesOf(id: string): ReadonlySet<string> {
  return new Set(parseDelivered(id).diagnostics.map(({ rule }) => rule))
}

describe('parseBulletin on the yearly reports', () => {
  it('reads 衡阳 with the sections that stand inside its paragraphs', () => {
    const report = itemOf('hengyang-npcsc-report-2021', 1)
    expect(noteItem(report)).toEqual({
      title: '衡阳市人民代表大会常务委员会工作报告',
      kind: 'report',
      person: '段志刚',
      body: '衡阳市人民代表大会常务委员会',
      date: '2021-01-19',
      meeting: '衡阳市第十五届人民代表大会第九次会议',
    })
    expect(listHeadings(report, 1)).toEqual(['2020年的主要工作', '2021年的主要任务'])
    expect(listHeadings(report, 2).map((heading) => heading.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
    ])
    expect(listHeadings(report, 3)).toHaveLength(20)
    expect(listHeadings(report, 3).slice(0, 3)).toEqual([
      '（一）全面加强政治建设',
      '（二）助力打好疫情防控阻击战',
      '（三）依法开展重大事项决定和人事任免',
    ])
    const section = report.sections.find(({ title }) => title === '促使教育布局更加合理')
    expect(report.text.slice(section?.span.start).startsWith('（二）促使教育布局更加合理。')).toBe(true)
  })

  it('reads 邵阳 with its five parts', () => {
    const report = itemOf('shaoyang-npcsc-report-2023', 1)
    expect(noteItem(report)).toEqual({
      title: '邵阳市人民代表大会常务委员会工作报告',
      kind: 'report',
      person: '周迎春',
      position: '邵阳市人大常委会党组书记、主任',
      body: '邵阳市人民代表大会常务委员会',
      date: '2023-12-26',
      meeting: '邵阳市第十七届人民代表大会第三次会议',
    })
    expect(listHeadings(report, 1)).toEqual(['2023年主要工作'])
    expect(listHeadings(report, 2)).toEqual([
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
