import { SLOGAN } from '../commitments/slogan.ts'

/** 《永州市支持科技创新十条措施》 */
const DOCUMENT = /《([^《》]{4,40})》/g
/** Reports of every year, and laws: what is carried out, not what is undertaken. */
const COMMON_DOCUMENT =
  /(?:^|[^办])法(?:[（(].*[)）])?$|工作报告$|^(?:实施方案|工作方案|行动方案|行动计划|条例|规划纲要)$/
/** What names of programmes end with. */
const PROGRAMME = '(?:行动|工程|计划|项目|活动|品牌|制度|机制|模式|平台|专线|改革|试点|大赛|推介会|节会)'
/** “1234”教育行动计划: marks and what they belong to are the name. */
const NAMED_PROGRAMME = new RegExp(`“[^“”]{2,20}”\\p{Script=Han}{0,6}?${PROGRAMME}`, 'gu')
/** “守护潇湘2024”, “一件事一次办”; shorter ones (“专精特新”) are words of every year unless they name a programme (“春风行动”). */
const QUOTED = new RegExp(`“([^“”、，,；;]{5,40}|[^“”、，,；;]{2,3}${PROGRAMME})”`, 'gu')
/** “三项制度” names no rules in particular. */
const COUNTED_RULES = /^[一二两三四五六七八九十]项/

const HAN = '[\\p{Script=Han}A-Za-z]'
/** What names of projects end with: 毛俊水库, 潇湘大桥, 市医养康体中心. */
const SITE =
  '(?:水库|大桥|船闸|机场|码头|高速公路|高速|大道|水厂|污水处理厂|电站|医院|卫生院|小学|中学|幼儿园|学校|体育馆|博物馆|图书馆|展览馆|陵园|产业园|示范园|公园|广场|中心(?!城区|任务|工作|校)|口岸|铁路|景区)'
const PROJECT = new RegExp(`${HAN}{2,14}${SITE}`, 'gu')
const BREAK = /[，,、；;。：:（()）“”《》\s\d]|以及|[和与及等]/
/** What stands before a project's name: 加快推进, 全面完成, 确保, 启动. */
const VERB =
  '(?:全力|加快|推进|推动|全面|完成|确保|启动|启建|建设|新建|改建|扩建|建成|建强|实施|做好|做细|抓好|支持|打造|持续|继续|积极|争取|力争|开工|竣工|投产|投运|投用|投资|拉通|运营|提质|提升|改造|改善|完善|优化|规划|谋划|推广|办好|创建|引进|引导|设立|开展|加强|适时|助力|解决|纳入|进入|落实|升级|申报|连接|检查|整合|指导|带队|收治|保障|将|要|已|的)'
const LEADING = new RegExp(`^(?:[我本]?[市县区]|${VERB})+`)
const HOLDS_VERB = new RegExp(VERB)
/** Words that name a kind of thing: what they alone make up is no name (农村公路, 养老服务中心, 一批学校). */
const KIND =
  /一批|多个|若干|各类|部分|辖区|城镇|农村|城市|城区|城乡|乡镇|县乡|国家|区域|老旧|小区|公共|口袋|停车|病险|除险加固|重点|重大|基层|社区|农贸|养老|托育|文化|体育|卫生|医疗|教育|环境|生态|重金属|污水|处理|垃圾|供水|饮水|防洪|灌区|现代化?|标准化?|智慧化?|数字|数据|综合|服务|监测|急救|指挥|便民|政务|物流|商贸|国际|科技|创新|研发|工程|技术|培训|就业|救助|治理|管理|应急|安全|生产|普通|优质|高中|职业|公办|民办|义务|寄宿制|薄弱|旅游|烈士|人民|中医|妇幼|保健|疾病预防|疾控|控制|第?[一二三四五六七八九十]|省|市|县|区|镇|乡|村|级|个|家|座|所|条|处|年|新|老|大|中|小/g
const SHORTEST_PROPER = 2

/** Names in a clause that another text can only mean the same matter by: of documents, programmes and projects. */
export function findNamedMatters(clause: string): readonly string[] {
  const plain = clause.replaceAll(SLOGAN, '')
  const documents = [...plain.matchAll(DOCUMENT)]
    .map((match) => match[1] ?? '')
    .filter((name) => !COMMON_DOCUMENT.test(name))
  const programmes = [...plain.matchAll(NAMED_PROGRAMME)].map(([name]) => name)
  const quoted = [...plain.matchAll(QUOTED)]
    .map((match) => match[1] ?? '')
    .filter((name) => !COUNTED_RULES.test(name))
  return [...new Set([...documents, ...programmes, ...quoted, ...findProjects(clause)])]
}

function findProjects(clause: string): readonly string[] {
  return clause
    .split(BREAK)
    .flatMap((words) =>
      [...words.matchAll(PROJECT)].map(([found]) => found.replace(LEADING, '')).filter(isProper),
    )
}

function isProper(name: string): boolean {
  const proper = name.replace(new RegExp(`${SITE}$`), '').replaceAll(KIND, '')
  return proper.length >= SHORTEST_PROPER && !HOLDS_VERB.test(name)
}
