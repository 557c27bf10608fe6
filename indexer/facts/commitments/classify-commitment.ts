import type { CommitmentCategory, Quantity } from '../commitment.ts'

/** Words of each kind of undertaking; the first that fits counts. */
const KINDS: readonly (readonly [category: CommitmentCategory, form: RegExp])[] = [
  [
    'rectification',
    /整改|销号|回头看|隐患[^，,；;]{0,12}(?:清零|整治|排查|治理|消除)|专项整治|反馈(?:的)?问题|清理整治|综合整治/,
  ],
  [
    'construction',
    /(?:新建(?!商品房|居住)|改建|扩建|改扩建|建成(?!效)|启建|拉通|投运|投用|开工|竣工|改造|布设|修建|北延|除险加固|动工|完工|通车)|建设[^，,；;。]{2,30}?(?:项目|工程|公路|道路|高速|大桥|站|厂|中心|医院|学校|基地|平台|园|馆|停车位|充电桩|公租房|租赁住房)|(?:推进|加快|抓好)[^，,；;。]{2,40}?(?:项目|工程|公路|道路|高速|口岸|园区|园|中心|房)(?:开发)?建设|(?:项目|工程)(?:建设|前期|核准)|主体(?:工程|建设)|建设(?:项目)?：|路面工程|招投?标工作/,
  ],
  [
    'rule',
    /(?:出台|制定|编制|修订|起草|印发|立法|建立|健全|完善)[^，,；;。]{0,40}?(?:办法|条例|规定|细则|制度|机制|方案|意见|政策措施|规划|标准|清单|预案|目录|规则|体系|《)|推行[^，,；;。]{0,20}制度/,
  ],
]
const SERVICE =
  /服务|培训|活动|帮扶|招聘|救助|补贴|补助|网办|通办|检查|宣传|办理|普查|巡查|调研|宣讲|救治|就业|报告工作|医保|养老|演练/
const INDICATOR =
  /增长|增幅|增速|率|总额|达到|突破|以上|新增|净增|不低于|不少于|确保|力争|总量|强度|占比|面积|产量/
const RECTIFYING = /整改/

/** What a commitment is about, by its words; in a section of 整改措施 one without words of its own is a rectification. */
export function classifyCommitment(
  clause: string,
  quantities: readonly Quantity[],
  section: readonly string[],
): CommitmentCategory {
  const kind = KINDS.find(([, form]) => form.test(clause))?.[0]
  if (kind !== undefined) return kind
  if (quantities.length > 0 && INDICATOR.test(clause)) return 'target'
  if (section.some((heading) => RECTIFYING.test(heading))) return 'rectification'
  return SERVICE.test(clause) ? 'service' : 'other'
}
