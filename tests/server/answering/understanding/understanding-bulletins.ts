import type { Bulletin } from '../../../../corpus/model/bulletin.ts'
import type { Item } from '../../../../corpus/model/item.ts'

type Facts = Partial<
  Pick<Item, 'body' | 'person' | 'position' | 'documentNumber' | 'registrationNumber' | 'meeting'>
>

const CONGRESS: readonly (readonly [title: string, facts: Facts, text: string])[] = [
  ['市六届人大常委会第十五次会议议程', {}, '一、听取工作报告；\n'],
  [
    '市医疗保障局局长邓可旺履职情况报告',
    { body: '市医疗保障局', person: '邓可旺', position: '市医疗保障局局长' },
    '我于2021年任现职。\n',
  ],
  ['市国防动员办公室2023年度工作情况报告', { body: '市国防动员办公室' }, '一、工作情况。\n'],
  ['市乡村振兴局2023年度工作情况报告', { body: '市乡村振兴局' }, '一、工作情况。\n'],
  [
    '副市长李三军履职情况报告',
    { body: '市人民政府', person: '李三军', position: '市人民政府副市长' },
    '我主要分管教育、住房和城乡建设、卫生健康方面工作。\n',
  ],
  ['市教育局2023年度工作情况报告', { body: '市教育局' }, '根据市六届人大常委会第22次主任会议安排。\n'],
]

const GOVERNMENT: readonly (readonly [title: string, facts: Facts, text: string])[] = [
  [
    '云溪县人民政府办公室关于印发养护办法的通知',
    {
      body: '云溪县人民政府办公室',
      documentNumber: '云政办发〔2023〕14号',
      registrationNumber: 'YXDR—2023—00001',
    },
    '各乡镇：现印发给你们。\n',
  ],
  [
    '关于周大伟等同志职务任免的通知',
    { body: '云溪县人民政府', documentNumber: '云政人〔2023〕1号' },
    '周大伟同志 任县应急管理局局长；\n免去高文同志县财政局副局长职务。\n',
  ],
  [
    '云溪县第13届人民政府第14次常务会议纪要',
    { body: '云溪县人民政府办公室', meeting: '云溪县第13届人民政府第14次常务会议' },
    '会议要求抓好落实。\n',
  ],
]

/** A congress of February 2024 whose departments report one by one, and a government of 2023 whose items are its own. */
export const understandingBulletins: readonly Bulletin[] = [
  {
    id: 'qingshi-npcsc-2024-3',
    region: '青石市',
    publisher: '青石市人民代表大会常务委员会',
    title: '青石市人民代表大会常务委员会公报',
    date: '2024-02-23',
    kind: 'congress',
    file: 'qingshi-npcsc-2024-3.txt',
    items: CONGRESS.map((item, at) => makeItem('qingshi-npcsc-2024-3', at + 1, item)),
  },
  {
    id: 'yunxi-gov-2023',
    region: '云溪县',
    publisher: '云溪县人民政府',
    title: '云溪县人民政府公报',
    date: '2023',
    kind: 'government',
    file: 'yunxi-gov-2023.txt',
    items: GOVERNMENT.map((item, at) => makeItem('yunxi-gov-2023', at + 1, item)),
  },
]

function makeItem(
  bulletinId: string,
  ordinal: number,
  [title, facts, text]: readonly [title: string, facts: Facts, text: string],
): Item {
  const span = { start: 0, end: text.length }
  return {
    id: `${bulletinId}/${ordinal}`,
    bulletinId,
    ordinal,
    title,
    kind: 'report',
    text,
    ...facts,
    annexes: [],
    sections: [{ kind: 'lead', level: 0, marker: '', title: '', path: [], span }],
    tables: [],
    origin: { runs: [[0, 0, text.length]] },
  }
}
