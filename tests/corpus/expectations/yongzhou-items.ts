import type { ExpectedItem } from './expected-item.ts'

const SPOKEN = { date: '2024-02-23', meeting: '市六届人大常委会第十七次会议' }
const PASSED = { date: '2024-02-23', meeting: '永州市第六届人民代表大会常务委员会第十七次会议' }
const COMMITTEE = '永州市人民代表大会常务委员会'

/** Who reported, of which body, and the pages of the report and of the evaluation. */
const PERSONS: readonly (readonly [
  person: string,
  position: string,
  body: string,
  report: number,
  evaluation: number,
])[] = [
  ['秦远林', '市司法局局长', '市司法局', 1, 5],
  ['罗顺山', '市城市管理和综合执法局局长', '市城市管理和综合执法局', 7, 11],
  ['邓可旺', '市医疗保障局局长', '市医疗保障局', 14, 17],
  ['唐慧云', '市农业农村局局长', '市农业农村局', 19, 23],
  ['吴春华', '市行政审批服务局局长', '市行政审批服务局', 26, 29],
  ['杨复权', '市审计局局长', '市审计局', 32, 36],
  ['骆方方', '市人力资源和社会保障局局长', '市人力资源和社会保障局', 40, 44],
  ['李社光', '市国资委主任', '市国资委', 47, 51],
]

/** The departments' yearly reports and their pages. */
const DEPARTMENTS: readonly (readonly [body: string, page: number])[] = [
  ['市人民政府办公室', 54],
  ['市发展和改革委员会', 58],
  ['市教育局', 61],
  ['市科学技术局', 65],
  ['市工业和信息化局', 69],
  ['市公安局', 72],
  ['市民政局', 76],
  ['市财政局', 79],
  ['市自然资源和规划局', 83],
  ['市生态环境局', 86],
  ['市住房和城乡建设局', 90],
  ['市交通运输局', 93],
  ['市水利局', 97],
  ['市商务局', 100],
  ['市文化旅游广电体育局', 104],
  ['市卫生健康委员会', 107],
  ['市退役军人事务局', 110],
  ['市应急管理局', 113],
  ['市林业局', 117],
  ['市市场监督管理局', 120],
  ['市统计局', 123],
  ['市机关事务管理局', 127],
  ['市人民政府研究室', 130],
  ['市国防动员办公室', 132],
  ['市信访局', 136],
  ['市乡村振兴局', 139],
]

/** 永州市人大常委会公报 2024年第17号, noted down from its printed contents and the lines below each title. */
export const YONGZHOU_ITEMS: readonly ExpectedItem[] = [
  { title: '市六届人大常委会第十七次会议议程', kind: 'agenda', page: 1 },
  ...PERSONS.flatMap(([person, position, body, report, evaluation]): readonly ExpectedItem[] => [
    {
      title: `${position}${person}履职情况报告`,
      kind: 'duty-report',
      person,
      position,
      body,
      ...SPOKEN,
      page: report,
    },
    {
      title: `关于对${person}同志履职情况的评议报告`,
      kind: 'evaluation',
      person,
      position,
      body,
      ...SPOKEN,
      page: evaluation,
    },
  ]),
  ...DEPARTMENTS.map(([body, page]): ExpectedItem => ({
    title: `${body}2023年度工作情况报告`,
    kind: 'report',
    body,
    ...SPOKEN,
    page,
  })),
  {
    title: '市六届人大常委会第十七次会议对市人民政府8个工作部门行政主要负责人履职评议满意度评价结果报告单',
    kind: 'vote-result',
    page: 142,
  },
  {
    title: '市六届人大常委会第十七次会议对市人民政府26个工作部门2023年度工作情况满意度测评结果报告单',
    kind: 'vote-result',
    page: 143,
  },
  {
    title: '永州市人大常委会代表资格审查委员会关于个别代表的代表资格的报告',
    kind: 'report',
    person: '王晨辉',
    position: '市人大常委会委员、联工委主任',
    body: '永州市人大常委会代表资格审查委员会',
    ...SPOKEN,
    page: 144,
  },
  { title: `${COMMITTEE}决定任命名单`, kind: 'appointment', body: COMMITTEE, ...PASSED, page: 145 },
  { title: `${COMMITTEE}任免名单`, kind: 'appointment', body: COMMITTEE, ...PASSED, page: 145 },
  { title: `${COMMITTEE}批准辞职名单`, kind: 'resignation', body: COMMITTEE, ...PASSED, page: 146 },
  { title: '我的汇报——李钦', kind: 'statement', person: '李钦', ...SPOKEN, page: 146 },
  { title: '我的汇报——陈丽萍', kind: 'statement', person: '陈丽萍', ...SPOKEN, page: 148 },
  { title: '我的汇报——赵勇坚', kind: 'statement', person: '赵勇坚', ...SPOKEN, page: 151 },
  { title: '市六届人大常委会第十七次会议出席、缺席人员名单', kind: 'roster', page: 154 },
]
