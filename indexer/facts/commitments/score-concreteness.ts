import { findQuantities } from './find-quantities.ts'

/** A sign that a clause can be held against what is done later, or that it says nothing. */
interface Sign {
  readonly name: string
  readonly weight: number
  readonly form: RegExp
}

/** Quotation marks around slogans name nothing: “两个维护”, “三高四新”. */
const SLOGAN =
  /[“《](?:两个(?:确立|维护|务必)|三个务必|[四五六七八](?:个意识|个自信|个必须坚持|个聚焦发力|大战略支点|大行动|个不发生)|三高四新|枫桥经验|一岗双责|四风|三农|十四五|政治三力|第一责任人|过紧日子|严|三[叮盯干]|三盯三干|三服务|五好|3×2|放管服|双减|绝对忠诚|急难愁盼|回头看)[”》]/g

const BUILT =
  '项目|工程|公路|道路|大道|高速|桥|站|厂|中心|医院|学校|幼儿园|公园|园区|产业园|示范园|小区|停车位|充电桩|平台|系统|水库|基地|房|管网|街区|渠|码头|口岸|港|馆|市场|灌区|景区|陵园|联盟|队伍|加油站|航道|窗口|保护区|片区'
const GAP = '[^，,；;。]{0,40}?'

/** Signs of concreteness; each counts once. Weights and threshold are measured on the labelled sample in the tests. */
const SIGNS: readonly Sign[] = [
  {
    name: 'document issued',
    weight: 2,
    form: /(?:出台|制定|编制|印发|修订|起草|颁布|编辑出版|立法)[^，,；;。]{0,40}?(?:《|办法|条例|规定|细则|清单|方案|意见|措施|目录|规划|预案|标准|指南|规则)/,
  },
  { name: 'document named', weight: 2, form: /《[^《》]{4,}》/ },
  {
    name: 'built',
    weight: 2,
    form: new RegExp(
      `(?:新建|改建|扩建|改扩建|建成|建好|启建|拉通|投运|投用|开工|竣工|改造|布设|加装|修建|建设|启动|提质|运营|立项|组建|设立|推进|抓好|北延)${GAP}(?:${BUILT})`,
    ),
  },
  {
    name: 'built, told after',
    weight: 2,
    form: new RegExp(
      `(?:${BUILT})${GAP}(?:建成|通车|开工|竣工|投产|投用|建设|扩建|改造|运营|立项|完工|动工|核准|获批|挂牌)`,
    ),
  },
  {
    name: 'activity',
    weight: 2,
    form: /(?:开展|组织|举办|召开|承办|办好|实施|深化|启动|推进|举行)[^；;。]{0,40}?(?:行动|专项整治|活动|培训|轮训|竞赛|比赛|演练|普查|联检|检查|排查|巡查|调研|评估|测评|招聘|宣讲|论坛|节会|攻坚战?|试点|评选|评议|督查|执法检查|回头看|综合整治|扫黑除恶)/,
  },
  {
    name: 'named thing',
    weight: 2,
    form: /(?:推行|推广|开展|实施|打造|组织|举办|建立|创建|争创|推进|开启|提供|深化|落实|续推|擦亮|实现|办好|启动|开通|完善)[^，,；;。]{0,24}?“[^“”]{2,24}”/,
  },
  {
    name: 'status won',
    weight: 2,
    form: /(?:创建|争创|申报|创成|获评|列入|纳入|升级为|培育成|争取)[^，,；;。]{0,40}?(?:示范|试点|基地|景区|名录|名单|保护区|平台|规划|机关|龙头企业|奖|文明|园林|卫生|度假区|中心)/,
  },
  {
    name: 'service',
    weight: 2,
    form: /(?:推行|推广|开通|开行|提供|发放|办理|上线|实行|全面实现)[^，,；;。]{0,30}?(?:服务|补贴|补助|专线|网办|通办|制度|模式|业务|待遇|援制|改革)/,
  },
  {
    name: 'rule',
    weight: 2,
    form: /(?:建立|健全完善|推行|实行|设立|落实)[^，,；;。]{0,24}?(?:“[^“”]+”制度|制度|基金|白名单|清单|月报|台账|路长制|林长制|河长制|责任状|资源库|培育库|信息库)/,
  },
  { name: 'to the congress', weight: 2, form: /报告工作|报告履职|办理[^，,；;。]{0,16}(?:建议|议案|提案)/ },
  {
    name: 'finished',
    weight: 2,
    form: /(?:完成|按期|如期|按时)[^，,；;。]{0,40}?(?:任务|报批|验收|改革|招标|整改|治理|编制|审批|试点)/,
  },
  {
    name: 'bottom line',
    weight: 2,
    form: /(?:确保|坚决)不?(?:发生|出现)|不发生[^，,；;。]{0,20}(?:事故|事件|返贫|伤亡)|动态清零/,
  },
  {
    name: 'rhythm',
    weight: 2,
    form: /每[年季月周日][^，,；;。]{0,20}|一季度一|定期(?:开展|组织|召开|通报|报告)|按[月季]|常态化开展/,
  },
  {
    name: 'rhetoric',
    weight: -2,
    form: /为指导|为指引|作出[^，,；;。]{0,12}贡献|贡献[^，,；;。]{0,16}力量|新局面|再上新台阶|努力奋斗|忠诚|信仰|初心|政治[^，,；;。]{0,8}(?:判断力|领悟力|执行力|站位|立场)|敬请|恳请|谢意|谢谢|批评指正|党风廉政|学习贯彻/,
  },
  {
    name: 'levels only',
    weight: -1,
    form: /(?:不断|持续|进一步|着力|全面|切实)(?:提升|提高|增强|加强|强化|优化)[^，,；;。]{0,24}(?:水平|能力|意识|质量|效能|本领|环境|满意度|体系)/,
  },
]
const NUMBER_WEIGHT = 3
const DATE_WEIGHT = 2

/** How much of a clause can be checked later: the weights of the signs it shows. */
export function scoreConcreteness(clause: string, hasDeadline: boolean): number {
  const plain = clause.replaceAll(SLOGAN, '')
  const signs = SIGNS.filter(({ form }) => form.test(plain)).reduce((sum, { weight }) => sum + weight, 0)
  const number = findQuantities(clause).length > 0 ? NUMBER_WEIGHT : 0
  return signs + number + (hasDeadline ? DATE_WEIGHT : 0)
}
