import { SLOGAN } from '../commitments/slogan.ts'

/** 《永州市支持科技创新十条措施》, “守护潇湘2024” */
const QUOTED = /[“《]([^“”《》]{4,40})[”》]/g
/** Documents of every year, and what many bodies call by the same name. */
const COMMON_DOCUMENT =
  /^(?:政府工作报告|工作报告|条例|办法|实施方案|工作方案|三年行动计划|行动方案|目录|规划纲要)$/

const HAN = '[\\p{Script=Han}A-Za-z]'
/** What names of projects end with: 毛俊水库, 潇湘大桥, 市医养康体中心. */
const SITE =
  '(?:水库|大桥|船闸|机场|码头|高速公路|高速|大道|水厂|污水处理厂|电站|医院|卫生院|小学|中学|幼儿园|学校|职院|体育馆|博物馆|图书馆|展览馆|陵园|产业园|示范园|公园|广场|中心|口岸|铁路|景区)'
const PROJECT = new RegExp(`${HAN}{2,14}${SITE}`, 'gu')
const BREAK = /[，,、；;。：:（()）“”《》\s\d]|以及|[和与及等]/
/** What stands before a project's name: 加快推进, 全面完成, 确保, 启动. */
const VERB =
  /^(?:[我本]?[市县区]|全力|加快|推进|推动|全面|完成|确保|启动|建设|新建|改建|扩建|建成|实施|做好|抓好|支持|打造|持续|继续|积极|争取|力争|开工|投运|运营|提质|改造|规划|谋划|推广|办好|创建|引进|设立|的|将|要|已)+/
/** Words that name a kind of thing: what they alone make up is no name (农村公路, 养老服务中心, 一批学校). */
const KIND =
  /一批|多个|若干|各类|城镇|农村|城市|城乡|乡镇|县乡|县级|市级|省级|国家级|国家|区域|中心城区|老旧|小区|公共|停车|中小型?|大型|小型|病险|重点|重大|基层|社区|村级|农贸|养老|托育|文化|体育|卫生|医疗|教育|环境|生态|污水|处理|垃圾|供水|饮水|防洪|灌区|现代化?|标准化?|智慧|数字|数据|综合|服务|监测|指挥|便民|政务|物流|商贸|科技|创新|研发|培训|就业|救助|治理|管理|应急|普通|优质|公办|民办|义务|职业|义教|寄宿制|薄弱|省|市|县|区|镇|乡|村|级|新|大|小|三/g
const SHORTEST_PROPER = 2

/** Names in a clause that another text can only mean the same matter by: of documents, programmes and projects. */
export function findNamedMatters(clause: string): readonly string[] {
  const quoted = [...clause.replaceAll(SLOGAN, '').matchAll(QUOTED)]
    .map((match) => match[1] ?? '')
    .filter((name) => !COMMON_DOCUMENT.test(name) && !/[、，,；;]/.test(name))
  return [...new Set([...quoted, ...findProjects(clause)])]
}

function findProjects(clause: string): readonly string[] {
  return clause
    .split(BREAK)
    .flatMap((words) =>
      [...words.matchAll(PROJECT)].map(([found]) => found.replace(VERB, '')).filter(isProper),
    )
}

function isProper(name: string): boolean {
  const proper = name.replace(new RegExp(`${SITE}$`), '').replaceAll(KIND, '')
  return proper.length >= SHORTEST_PROPER && !new RegExp(VERB.source.slice(1)).test(proper)
}
