import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read-corpus.ts'
import { describeReference } from '../../../server/citing/describe-reference.ts'
import { formatGbt7714 } from '../../../server/citing/format-gbt7714.ts'
import { makeReference } from './sample-reference.ts'

const { bulletins } = await readCorpus('corpus/bulletins')

const LINK = 'https://wenbao.example/t'
const ACCESSED = '2026-10-01'

function referenceOf(id: string, link?: string) {
  const bulletin = bulletins.find((candidate) => id.startsWith(`${candidate.id}/`))
  const item = bulletin?.items.find((candidate) => candidate.id === id)
  if (bulletin === undefined || item === undefined) throw new Error(`the corpus has no item ${id}`)
  return describeReference({ item, bulletin, link })
}

const YONGZHOU = '永州市人民代表大会常务委员会公报'
const PINGJIANG = '平江县人民代表大会常务委员会公报'
const ISSUING = '汨罗市人民政府办公室关于印发《汨罗市打好“发展六仗”总体方案》的通知'
const BANNING = '汨罗市人民政府关于持续严厉打击非法生产、经营、储存、运输烟花爆竹行为的通告'

/** Items of the delivered bulletins, one of each kind, with their line after 2025. */
const lines2025: readonly (readonly [kind: string, id: string, line: string])[] = [
  [
    'agenda',
    'yongzhou-npcsc-2024-17/1',
    `永州市人民代表大会常务委员会. 市六届人大常委会第十七次会议议程[J/OL]. ${YONGZHOU}，2024（17）：1. ${LINK}.`,
  ],
  [
    'duty-report',
    'yongzhou-npcsc-2024-17/6',
    `邓可旺. 市医疗保障局局长邓可旺履职情况报告[J/OL]. ${YONGZHOU}，2024（17）：14-17. ${LINK}.`,
  ],
  [
    'evaluation',
    'yongzhou-npcsc-2024-17/7',
    `永州市人大常委会履职评议第三组. 关于对邓可旺同志履职情况的评议报告[J/OL]. ${YONGZHOU}，2024（17）：17-19. ${LINK}.`,
  ],
  [
    'report',
    'yongzhou-npcsc-2024-17/20',
    `永州市教育局. 市教育局2023年度工作情况报告[J/OL]. ${YONGZHOU}，2024（17）：61-65. ${LINK}.`,
  ],
  [
    'vote-result',
    'yongzhou-npcsc-2024-17/45',
    `永州市人民代表大会常务委员会. 市六届人大常委会第十七次会议对市人民政府26个工作部门2023年度工作情况满意度测评结果报告单[J/OL]. ${YONGZHOU}，2024（17）：143-144. ${LINK}.`,
  ],
  [
    'appointment',
    'yongzhou-npcsc-2024-17/48',
    `永州市人民代表大会常务委员会. 永州市人民代表大会常务委员会任免名单[J/OL]. ${YONGZHOU}，2024（17）：145-146. ${LINK}.`,
  ],
  [
    'statement',
    'yongzhou-npcsc-2024-17/50',
    `李钦. 我的汇报——李钦[J/OL]. ${YONGZHOU}，2024（17）：146-148. ${LINK}.`,
  ],
  [
    'roster',
    'yongzhou-npcsc-2024-17/53',
    `永州市人民代表大会常务委员会. 市六届人大常委会第十七次会议出席、缺席人员名单[J/OL]. ${YONGZHOU}，2024（17）：154. ${LINK}.`,
  ],
  [
    'news',
    'pingjiang-npcsc-2023-14/1',
    `平江县十八届人大常委会召开第十四次会议[J/OL]. ${PINGJIANG}，2023（14）：3. ${LINK}.`,
  ],
  [
    'evaluation',
    'pingjiang-npcsc-2023-14/7',
    `平江县人大常委会履职评议调查组. 关于对县财政局局长黄进军同志的履职情况评价意见书[J/OL]. ${PINGJIANG}，2023（14）：17-19. ${LINK}.`,
  ],
  [
    'report',
    'hengyang-npcsc-report-2021/1',
    `衡阳市人民代表大会常务委员会. 衡阳市人民代表大会常务委员会工作报告[R/OL]. 2021-01-19. ${LINK}.`,
  ],
  [
    'report',
    'shaoyang-npcsc-report-2023/1',
    `邵阳市人民代表大会常务委员会. 邵阳市人民代表大会常务委员会工作报告[R/OL]. 2023-12-26. ${LINK}.`,
  ],
  [
    'public-notice',
    'miluo-gov-2023/1',
    `汨罗市人民政府. ${BANNING}：汨政告〔2023〕1号[J/OL]. 汨罗市人民政府公报，2023. ${LINK}.`,
  ],
  [
    'appointment',
    'miluo-gov-2023/2',
    `汨罗市人民政府. 汨罗市人民政府关于李洋等同志职务任免的通知：汨政人〔2023〕1号[J/OL]. 汨罗市人民政府公报，2023. ${LINK}.`,
  ],
  [
    'notice',
    'miluo-gov-2023/6',
    `汨罗市人民政府办公室. ${ISSUING}：汨政办发〔2023〕4号[J/OL]. 汨罗市人民政府公报，2023. ${LINK}.`,
  ],
  [
    'minutes',
    'miluo-gov-2023/13',
    `汨罗市人民政府办公室. [汨罗市第13届人民政府第13次常务会议纪要][J/OL]. 汨罗市人民政府公报，2023. ${LINK}.`,
  ],
]

describe('formatGbt7714, 2025', () => {
  it.each(lines2025)('cites a %s: %s', (kind, id, line) => {
    expect(bulletins.flatMap(({ items }) => items).find((item) => item.id === id)?.kind).toBe(kind)
    expect(formatGbt7714(referenceOf(id, LINK), '2025', ACCESSED)).toBe(line)
  })

  it.each([
    ['resolution', '关于青石市2023年决算的决议'],
    ['decision', '关于批准2024年预算调整方案的决定'],
  ] as const)('cites a %s', (kind, title) => {
    expect(formatGbt7714(makeReference({ kind, title, pages: { from: 3, to: 4 } }), '2025', ACCESSED)).toBe(
      `青石市人民代表大会常务委员会. ${title}[J]. 青石市人民代表大会常务委员会公报，2024（3）：3-4.`,
    )
  })

  it('cites measures by their number', () => {
    const facts = {
      kind: 'measures',
      title: '青石市农村公路养护办法',
      documentNumber: '青政发〔2024〕7号',
    } as const
    expect(formatGbt7714(makeReference({ ...facts, body: '市人民政府' }), '2025', ACCESSED)).toBe(
      '青石市人民政府. 青石市农村公路养护办法：青政发〔2024〕7号[J]. 青石市人民代表大会常务委员会公报，2024（3）.',
    )
  })

  it('cites the page of the words rather than the pages of the item', () => {
    const reference = { ...makeReference({ pages: { from: 3, to: 6 } }), quotedPage: 5 }
    expect(formatGbt7714(reference, '2025', ACCESSED)).toContain('，2024（3）：5.')
  })

  it('tells a bulletin without a number by its day', () => {
    const reference = { ...makeReference(), issue: undefined }
    expect(formatGbt7714(reference, '2025', ACCESSED)).toContain('公报，2024-05-20.')
  })

  it('never states a day of access: none of these types has one', () => {
    for (const { items } of bulletins)
      for (const { id } of items)
        expect(formatGbt7714(referenceOf(id, LINK), '2025', ACCESSED)).not.toContain(ACCESSED)
  })

  it('calls a text printed where no address is known', () => {
    expect(formatGbt7714(referenceOf('hengyang-npcsc-report-2021/1'), '2025', ACCESSED)).toBe(
      '衡阳市人民代表大会常务委员会. 衡阳市人民代表大会常务委员会工作报告[R]. 2021-01-19.',
    )
  })
})

describe('formatGbt7714, 2015', () => {
  it.each([
    [
      'yongzhou-npcsc-2024-17/6',
      `邓可旺. 市医疗保障局局长邓可旺履职情况报告[J/OL]. ${YONGZHOU}, 2024(17): 14-17[2026-10-01]. ${LINK}.`,
    ],
    [
      'miluo-gov-2023/6',
      `汨罗市人民政府办公室. ${ISSUING}: 汨政办发〔2023〕4号[A/OL]. (2023-03-06)[2026-10-01]. ${LINK}.`,
    ],
    [
      'miluo-gov-2023/1',
      `汨罗市人民政府. ${BANNING}: 汨政告〔2023〕1号[A/OL]. (2023-01-13)[2026-10-01]. ${LINK}.`,
    ],
    [
      'hengyang-npcsc-report-2021/1',
      `衡阳市人民代表大会常务委员会. 衡阳市人民代表大会常务委员会工作报告[R/OL]. (2021-01-19)[2026-10-01]. ${LINK}.`,
    ],
    [
      'miluo-gov-2023/13',
      `汨罗市人民政府办公室. [汨罗市第13届人民政府第13次常务会议纪要][J/OL]. 汨罗市人民政府公报, 2023[2026-10-01]. ${LINK}.`,
    ],
  ])('cites %s with address and day of access', (id, line) => {
    expect(formatGbt7714(referenceOf(id, LINK), '2015', ACCESSED)).toBe(line)
  })

  it.each([
    [
      'yongzhou-npcsc-2024-17/6',
      `邓可旺. 市医疗保障局局长邓可旺履职情况报告[J]. ${YONGZHOU}, 2024(17): 14-17.`,
    ],
    [
      'miluo-gov-2023/6',
      `汨罗市人民政府办公室. ${ISSUING}: 汨政办发〔2023〕4号[J]. 汨罗市人民政府公报, 2023.`,
    ],
    [
      'hengyang-npcsc-report-2021/1',
      '衡阳市人民代表大会常务委员会. 衡阳市人民代表大会常务委员会工作报告[R]. 衡阳: 衡阳市人民代表大会常务委员会, 2021.',
    ],
  ])('cites %s as printed where no address is known', (id, line) => {
    expect(formatGbt7714(referenceOf(id), '2015', ACCESSED)).toBe(line)
  })
})
