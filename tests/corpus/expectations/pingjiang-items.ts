import type { ExpectedItem } from './expected-item.ts'

/** 平江县人大常委会公报 2023年第14号, noted down from its printed contents and the lines below each title. */
export const PINGJIANG_ITEMS: readonly ExpectedItem[] = [
  { title: '平江县十八届人大常委会召开第十四次会议', kind: 'news', page: 3 },
  { title: '平江县十八届人大常委会第十四次会议议程', kind: 'agenda', date: '2023-10-16', meeting: '平江县第十八届人民代表大会常务委员会第十四次会议', page: 3 },
  { title: '县人民政府副县长仇文娟履职情况报告', kind: 'duty-report', person: '仇文娟', position: '县委常委、县人民政府副县长', body: '县人民政府', page: 4 },
  { title: '县人民政府副县长夏海履职情况报告', kind: 'duty-report', person: '夏海', position: '县人民政府副县长', body: '县人民政府', page: 7 },
  { title: '县人民政府副县长李三军履职情况报告', kind: 'duty-report', person: '李三军', position: '县人民政府副县长', body: '县人民政府', page: 10 },
  { title: '县财政局局长黄进军履职情况报告', kind: 'duty-report', person: '黄进军', position: '县财政局局长', body: '县财政局', page: 14 },
  { title: '关于对县财政局局长黄进军同志的履职情况评价意见书', kind: 'evaluation', person: '黄进军', position: '县财政局局长', body: '县财政局', page: 17 },
  { title: '县教育局局长张智鑫履职情况报告', kind: 'duty-report', person: '张智鑫', position: '县教育局局长', body: '县教育局', page: 19 },
  { title: '关于对县教育局局长张智鑫同志的履职评价意见书', kind: 'evaluation', person: '张智鑫', position: '县教育局局长', body: '县教育局', page: 22 },
  { title: '县农业农村局局长曾要军履职情况报告', kind: 'duty-report', person: '曾要军', position: '县农业农村局局长', body: '县农业农村局', page: 24 },
  { title: '关于对县农业农村局局长曾要军同志的履职评价意见书', kind: 'evaluation', person: '曾要军', position: '县农业农村局局长', body: '县农业农村局', page: 27 },
  { title: '县乡村振兴局局长张文履职情况报告', kind: 'duty-report', person: '张文', position: '县乡村振兴局局长', body: '县乡村振兴局', page: 30 },
  { title: '关于对县乡村振兴局局长张文同志的履职评价意见书', kind: 'evaluation', person: '张文', position: '县乡村振兴局局长', body: '县乡村振兴局', page: 33 },
  { title: '县行政审批服务局局长余防根履职情况报告', kind: 'duty-report', person: '余防根', position: '县行政审批服务局局长', body: '县行政审批服务局', page: 35 },
  { title: '关于对县行政审批服务局局长余防根同志的履职评价意见书', kind: 'evaluation', person: '余防根', position: '县行政审批服务局局长', body: '县行政审批服务局', page: 38 },
  { title: '县水利局局长姚志红履职情况报告', kind: 'duty-report', person: '姚志红', position: '县水利局局长', body: '县水利局', page: 39 },
  { title: '关于对县水利局局长姚志红同志的履职评价意见书', kind: 'evaluation', person: '姚志红', position: '县水利局局长', body: '县水利局', page: 42 },
  { title: '县交通运输局局长赵森涛履职情况报告', kind: 'duty-report', person: '赵淼涛', position: '县交通运输局局长', body: '县交通运输局', page: 44 },
  { title: '关于对县交通运输局局长赵淼涛同志的履职评价意见书', kind: 'evaluation', person: '赵淼涛', position: '县交通运输局局长', body: '县交通运输局', page: 47 },
  { title: '平江县十八届人大常委会第十四次会议出（缺）席人员名单', kind: 'roster', page: 49 },
]
