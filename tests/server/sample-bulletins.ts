import type { Bulletin, BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { Item } from '../../corpus/model/item.ts'
import type { Section } from '../../corpus/model/section.ts'

/** What a sample item is made of: its facts, the text before the first heading, and headed paragraphs. */
interface SampleItem extends Pick<Item, 'title' | 'kind'> {
  readonly facts?: Partial<Pick<Item, 'body' | 'person' | 'documentNumber' | 'date' | 'meeting' | 'pages'>>
  readonly lead: string
  readonly headed?: readonly (readonly [marker: string, title: string, text: string])[]
}

const samples: readonly (readonly [BulletinRecord, readonly SampleItem[]])[] = [
  [
    {
      id: 'qingshi-npcsc-2024-3',
      region: '青石市',
      publisher: '青石市人民代表大会常务委员会',
      title: '青石市人民代表大会常务委员会公报',
      issue: '2024年第3号',
      cumulativeNumber: 52,
      date: '2024-05-20',
      kind: 'congress',
      file: 'qingshi-npcsc-2024-3.txt',
    },
    [
      {
        title: '青石市医疗保障局2023年度工作报告',
        kind: 'report',
        facts: { body: '市医疗保障局', date: '2024-03-08', pages: { from: 3, to: 4 } },
        lead: '现将2023年度工作情况报告如下。\n',
        headed: [
          ['一、', '工作情况', '全年共支付城乡居民住院费用12.6亿元，惠及群众31万人次。\n'],
          [
            '二、',
            '下一步工作打算',
            '2024年将把住院报销比例提高到百分之七十五。继续推进异地就医直接结算。\n',
          ],
        ],
      },
      {
        title: '青石市人民代表大会常务委员会任免名单',
        kind: 'appointment',
        facts: { meeting: '市六届人大常委会第十五次会议', date: '2024-05-18' },
        lead: '任命周明远为青石市教育局局长。\n免去何文静的青石市审计局局长职务。\n',
      },
    ],
  ],
  [
    {
      id: 'yunxi-gov-2023',
      region: '云溪县',
      publisher: '云溪县人民政府',
      title: '云溪县人民政府公报',
      date: '2023',
      kind: 'government',
      file: 'yunxi-gov-2023.txt',
    },
    [
      {
        title: '关于印发《云溪县农村公路养护办法》的通知',
        kind: 'measures',
        facts: { body: '云溪县人民政府办公室', documentNumber: '云政办发〔2023〕7号', date: '2023-06-01' },
        lead: '各乡镇人民政府：现将办法印发给你们。\n',
        headed: [
          ['第一条', '', '为加强农村公路养护管理，制定本办法。\n'],
          [
            '第二条',
            '',
            '县级公路每公里每年安排养护资金1.2万元。乡级公路由乡镇人民政府负责养护，每年检查2次。\n',
          ],
        ],
      },
    ],
  ],
]

/** Two small bulletins made up for tests: a congress of 2024 with an issue, a government of 2023 without one. */
export const sampleBulletins: readonly Bulletin[] = samples.map(([record, items]) => ({
  ...record,
  items: items.map((item, place) => makeItem(record.id, place + 1, item)),
}))

function makeItem(bulletinId: string, ordinal: number, sample: SampleItem): Item {
  const { title, kind, facts = {}, lead, headed = [] } = sample
  const sections = makeSections(lead, headed)
  const text = lead + headed.map(([marker, heading, body]) => formatSection(marker, heading, body)).join('')
  return {
    id: `${bulletinId}/${ordinal}`,
    bulletinId,
    ordinal,
    title,
    kind,
    text,
    sections,
    ...facts,
    annexes: [],
    tables: [],
    origin: { runs: [[0, 0, text.length]] },
  }
}

function makeSections(lead: string, headed: NonNullable<SampleItem['headed']>): readonly Section[] {
  const opening: Section = {
    kind: 'lead',
    level: 0,
    marker: '',
    title: '',
    path: [],
    span: { start: 0, end: lead.length },
  }
  const sections = [opening]
  for (const [marker, title, body] of headed) {
    const start = sections.at(-1)?.span.end ?? 0
    sections.push({
      kind: title === '' ? 'article' : 'numbered',
      level: 1,
      marker,
      title,
      path: [`${marker}${title}`],
      span: { start, end: start + formatSection(marker, title, body).length },
    })
  }
  return sections
}

function formatSection(marker: string, title: string, body: string): string {
  return title === '' ? `${marker} ${body}` : `${marker}${title}\n${body}`
}
