/** Endings of bodies' names (市城管局, 楚城集团, 高新区管委会); those of the second table may stand inside longer names. */
const SURE_ENDING =
  '局(?![局长党机副主])|集团(?!公司|有限|股份)|管委会|委员会|办公室|公司|银行|人民政府(?!办)'
const LOOSE_ENDING =
  '委|办|政府|中心|支队|大队|总队|法院|检察院|医院|院|站|所|厅|处|会|研究室|督查室|工作组|专班|指挥部|领导小组'
/** What follows a body that is charged: 牵头, 负责, 要…, 吸纳会议意见. */
const CHARGE =
  '(?:总|具体|共同|联合|分别|依职责|要|应|须)*(?:牵头|负责|承办|落实|实施|组织|主办|会同|充分|结合|吸纳|根据|尽快|进一步|按|做好|加快|抓紧|要|应)'
/** A person, or a charge of somebody else, stands in no body's name: 由杨某常务副市长召集市财政局. */
const NO_NAME = '同志|[市县区州乡镇]长|主任|书记|召集|授权|牵头|负责|由|请|要求'
const NAME = `(?:(?!${NO_NAME})[\\p{Script=Han}（）]){1,24}?(?:${SURE_ENDING}|(?:${LOOSE_ENDING})(?=[、和及与]|${CHARGE}))`
const LIST = `${NAME}(?:[、和及与]${NAME})*`

/** 由市城管局牵头; 由市财政局、市发改局负责; 授权市城管局; but not 由市委政法委牵头的工作专班. */
const BY = new RegExp(`(?:由|召集|授权)(${LIST})(?!(?:牵头|负责)的)`, 'gu')
/** At the beginning of a clause: 市城管局牵头, 市发改局吸纳会议意见. */
const LEADING = new RegExp(
  `(?:^|[，；。：]\\s*)(?:并|同时)?(?:请|要求)?(${LIST})(?=${CHARGE})(?!(?:牵头|负责)的)`,
  'gu',
)
/** （责任单位：市城管局、市财政局）. */
const LABELLED = /(?:牵头|责任|承办|主办|落实|实施)(?:单位|部门)\s*[：:]\s*([^；;，,。）)\n：:]+)/gu
/** 各镇, 相关单位: no body of its own. */
const GENERIC =
  /^(?:各|相关|有关|其他|项目|业主|施工|责任|全|市直|县直|区直|本|我|牵头|主管|行政|建设|会议|这些|上述|涉及|当地|所在)|(?:单位|部门|同志)$/

/** Bodies that a sentence charges with carrying something out, in its order. Those that only help (配合, 参与) are left out. */
export function findChargedBodies(sentence: string): readonly string[] {
  const found = [BY, LEADING, LABELLED].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => ({ at: match.index, list: match[1] ?? '' })),
  )
  const names = found.toSorted((one, other) => one.at - other.at).flatMap(({ list }) => splitList(list))
  return [...new Set(names)].filter((name) => name.length > 1 && !GENERIC.test(name))
}

function splitList(list: string): readonly string[] {
  const ended = new RegExp(`(?<=${SURE_ENDING}|${LOOSE_ENDING})[和及与]`, 'gu')
  return list
    .replaceAll(ended, '、')
    .split('、')
    .map((name) => name.trim())
}
