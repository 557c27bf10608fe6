import type { ItemView } from '../../../server/api/schemas/bulletin.ts'

const LINES = [
  '某市人民政府关于重点工作的通知',
  '一、总体要求',
  '各单位要按时完成。',
  '（一）修路。年内修通三条路。',
  '序号\t项目\t任务',
  '1\t交通\t修路',
  '2\t修桥',
  '',
  '序号\t项目\t任务',
  '3\t水利\t修水库',
  '注：以上任务年内完成。',
  '4\t教育\t建学校',
  '某市人民政府',
] as const

const text = LINES.join('\n')

const lineSpan = (line: string) => {
  const start = text.indexOf(line)
  return { start, end: start + line.length }
}

const section = (level: number, marker: string, title: string) => ({
  kind: 'numbered',
  level,
  marker,
  title,
  path: [marker + title],
  span: { start: text.indexOf(marker), end: text.length },
})

/** An item with a heading, a heading that runs on, and a table in two pieces with a merged cell and a note. */
export const sampleItem: ItemView = {
  id: 'mou-gov-2023/1',
  ordinal: 1,
  title: LINES[0],
  kind: 'notice',
  characters: text.length,
  bulletin: {
    id: 'mou-gov-2023',
    title: '某市公报',
    date: '2023',
    publisher: '某市人民政府',
    region: '某市',
  },
  text,
  annexes: [],
  sections: [section(1, '一、', '总体要求'), section(2, '（一）', '修路')],
  tables: [
    {
      caption: '任务表',
      header: ['序号', '项目', '任务'],
      rows: [
        { cells: ['1', '交通', '修路'], span: lineSpan(LINES[5]) },
        { cells: ['2', '交通', '修桥'], span: lineSpan(LINES[6]) },
        { cells: ['3', '水利', '修水库'], span: lineSpan(LINES[9]) },
        { cells: ['4', '教育', '建学校'], span: lineSpan(LINES[11]) },
      ],
      span: { start: text.indexOf('序号'), end: lineSpan(LINES[11]).end },
    },
  ],
}
