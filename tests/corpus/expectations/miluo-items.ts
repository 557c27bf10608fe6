import type { ExpectedItem } from './expected-item.ts'

/** 汨罗市人民政府公报 2023, noted down from the heads and signatures of its texts. */
export const MILUO_ITEMS: readonly ExpectedItem[] = [
  { title: '汨罗市人民政府关于持续严厉打击非法生产、经营、储存、运输烟花爆竹行为的通告', kind: 'public-notice', body: '汨罗市人民政府', date: '2023-01-13', documentNumber: '汨政告〔2023〕1号', registrationNumber: 'MLDR—2023—00001' },
  { title: '汨罗市人民政府关于李洋等同志职务任免的通知', kind: 'appointment', body: '汨罗市人民政府', date: '2023-02-28', documentNumber: '汨政人〔2023〕1号', addressee: '高新区管委会，各镇人民政府，市直及驻汨各单位' },
  { title: '汨罗市人民政府关于周雄伟等同志职务任免的通知', kind: 'appointment', body: '汨罗市人民政府', date: '2023-03-30', documentNumber: '汨政人〔2023〕2号', addressee: '高新区管委会，各镇人民政府，市直及驻汨各单位' },
  { title: '汨罗市人民政府办公室关于印发《汨罗市本级财政支出事前绩效评估管理办法》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-01-18', documentNumber: '汨政办发〔2023〕1号', addressee: '高新区管委会，各镇人民政府，市直及驻汨各单位' },
  { title: '汨罗市人民政府办公室关于印发《汨罗市2023年税收精诚共治工作方案》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-02-21', documentNumber: '汨政办发〔2023〕2号', addressee: '高新区管委会，各镇人民政府，市直及驻汨各单位' },
  { title: '汨罗市人民政府办公室关于印发《汨罗市打好“发展六仗”总体方案》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-03-06', documentNumber: '汨政办发〔2023〕4号', addressee: '高新区管委会，各镇人民政府，市直及驻汨各单位' },
  { title: '汨罗市人民政府办公室关于印发《汨罗市设立驻外招商联络处的实施方案》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-01-18', documentNumber: '汨政办函〔2023〕6号', addressee: '高新区管委会，各镇人民政府，市直及驻汨各单位' },
  { title: '汨罗市人民政府办公室关于印发《2023年市政府重点工作任务分解》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-02-01', documentNumber: '汨政办函〔2023〕8号', addressee: '高新区管委会，各镇人民政府，市直及驻汨各单位' },
  { title: '汨罗市人民政府办公室关于印发《汨罗市美丽农村路（示范路）建设三年行动计划（2023—2025年）》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-02-09', documentNumber: '汨政办函〔2023〕11号', addressee: '高新区管委会，各镇人民政府，市直及驻汨相关单位' },
  { title: '汨罗市人民政府办公室关于印发《汨罗市人民政府办公室班子成员工作分工》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-02-13', documentNumber: '汨政办函〔2023〕14号', addressee: '高新区管委会，各镇人民政府，市直及驻汨各单位' },
  { title: '汨罗市人民政府办公室关于印发《2023年度人大代表大会票决民生实事任务分解表》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-03-10', documentNumber: '汨政办函〔2023〕20号', addressee: '各镇人民政府，市直及驻汨相关单位' },
  { title: '汨罗市人民政府办公室关于印发《汨罗市2023年度地质灾害防治方案》的通知', kind: 'notice', body: '汨罗市人民政府办公室', date: '2023-03-27', documentNumber: '汨政办函〔2023〕22号', addressee: '高新区管委会，各镇人民政府，市直及驻汨相关单位' },
  { title: '汨罗市第13届人民政府第13次常务会议纪要', kind: 'minutes', body: '汨罗市人民政府办公室', date: '2023-01-19', meeting: '汨罗市第13届人民政府第13次常务会议' },
  { title: '汨罗市第13届人民政府第14次常务会议纪要', kind: 'minutes', body: '汨罗市人民政府办公室', date: '2023-02-28', meeting: '汨罗市第13届人民政府第14次常务会议' },
  { title: '汨罗市第13届人民政府第15次常务会议纪要', kind: 'minutes', body: '汨罗市人民政府办公室', date: '2023-03-28', meeting: '汨罗市第13届人民政府第15次常务会议' },
  { title: '2023年第1次市长办公会议纪要', kind: 'minutes', body: '汨罗市人民政府办公室', date: '2023-03-17', meeting: '2023年第1次市长办公会议' },
]
