import type { Span } from '../../../corpus/model/span.ts'
import { findChargedBodies } from './find-charged-bodies.ts'
import { splitClauses } from './split-clauses.ts'

/** A clause that begins so settles a matter. */
const SETTLING: readonly RegExp[] = [
  // 会议原则同意…, 同意…, 会议一致同意…; 同意后 and 同意的 settle nothing
  /^(?:会议|与会人员)?(?:研究|讨论|审议|并|后|一致|原则上?|基本|暂)*(?:不同意|不予同意|同意)(?!后|的|书|票|[，。；]|$)/,
  // 会议原则通过《…》, 审议通过了《…》, 会议讨论通过关于…; 通过开展… is a means, 通过的《…》 a description
  /^(?:会议)?(?:经|研究|讨论|审议|表决|集体|和|并|一致|全票|原则)*(?:(?:审议|讨论|表决|一致|全票)通过(?=了|《|关于|有关)|原则通过(?!的))/,
  /^会议(?:原则|审议|表决)?通过了/,
  // 会议决定…, 会议议定…, 会议确定…, 经研究决定…; 会议明确要求 is an instruction
  /^(?:会议|经[^，]{0,8}研究)(?:研究|一致|审议|讨论|商议|最后)*(?:决定|议定|商定|确定|明确)(?!指出|要求|强调|提出|了|的|后|事项)/,
  // 明确建设资金从…中安排; 明确责任 is an instruction
  /^明确[^，。；]*(?:资金|经费|费用|用地|选址|规模|期限)[^，。；]*(?:在|从|由|按|为|纳入)/,
  // 会议批准…, 对…方案予以认可
  /^会议(?:原则上?)?批准(?!后|的)/,
  /^(?:会议)?对.+予以(?:认可|批准|同意)/,
]
/** 会议听取了…汇报，决定于3月28日召开…: later in a sentence about the meeting. */
const OF_MEETING = /^会议/
const LATER = /^(?:并)?(?:研究)?(?:决定|议定|商定)(?!事项|和|、|的|书|[：:]|$)/
/** 由市城管局牵头…, 关于…项目，由…负责, 由李某某同志牵头. */
const ASSIGNING =
  /^(?:关于[^。]{2,60}，)?由(?!于|此)[^，。；]{2,40}?(?:牵头|负责|召集|承办|主办|具体实施|把关)/
/** 市城管局牵头，以…; 市政府授权市城管局…. */
const BODY_LEADS = /^[^，。；]{2,30}?(?:局|办|委|会|集团|公司|中心|政府|办公室)牵头/
const AUTHORISING = /^[省市县区州旗]?(?:人民)?政府授权/
/** 由楚城集团从…中拨付1000万元. */
const BY_BODY = /^由(?!于|此)[^，。；]*/
/** 成立防汛工作领导小组，由…任组长. */
const ESTABLISHING = /^成立[^，。；]{2,40}(?:领导小组|指挥部|工作组|专班|委员会)，由.+任/
/** A clause that begins so tells who sees to it, no more what was settled. */
const FOLLOWING =
  /^(?:先期|后期)?由|^(?:并)?(?:要|应|须|进一步|会同|按程序|请|待)|^(?:各|相关|有关|其他|项目|业主|施工|涉及)[^，]{0,20}(?:单位|部门|镇|乡|街道|局)/
/** Shorter than this a clause says too little alone: 同意立项. */
const SHORTEST = 10
/** 会议决定： with what it decided behind it in the sentence. */
const ANNOUNCING = /[：:，,]$/
const SENTENCE_END = /[。；！]+$/

/** Where a sentence of minutes says what was settled (原则同意…, 会议决定…, 由…牵头); undefined where it settles nothing. */
export function findSettlement(text: string, sentence: Span): Span | undefined {
  const words = text.slice(sentence.start, sentence.end)
  const clauses = splitClauses(text, sentence)
  const ofMeeting = OF_MEETING.test(words)
  const first = clauses.findIndex((clause) => {
    const said = clauseText(text, clause)
    return settles(said) || (ofMeeting && LATER.test(said))
  })
  if (first >= 0) return extend(text, clauses, first)
  return assigns(words) ? trimEnd(text, sentence) : undefined
}

function settles(clause: string): boolean {
  return SETTLING.some((form) => form.test(clause))
}

function assigns(words: string): boolean {
  if (ASSIGNING.test(words) || AUTHORISING.test(words) || ESTABLISHING.test(words)) return true
  return leads(words) || findChargedBodies(BY_BODY.exec(words)?.[0] ?? '').length > 0
}

function leads(words: string): boolean {
  return BODY_LEADS.test(words) && findChargedBodies(words).length > 0
}

function extend(text: string, clauses: readonly Span[], first: number): Span | undefined {
  const opening = clauses[first]
  const whole = { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 }
  if (!opening) return undefined
  const isAnnounced =
    ANNOUNCING.test(clauseText(text, opening)) && clauseText(text, opening).length < SHORTEST
  if (isAnnounced && first === clauses.length - 1) return undefined
  const from = first + (isAnnounced ? 2 : 1)
  const stop = clauses.findIndex((clause, at) => at >= from && follows(clauseText(text, clause)))
  const end = stop < 0 ? whole.end : (clauses[stop - 1]?.end ?? whole.end)
  const span = trimEnd(text, { start: opening.start, end })
  return span.end - span.start < SHORTEST ? trimEnd(text, whole) : span
}

function follows(clause: string): boolean {
  return FOLLOWING.test(clause) || findChargedBodies(clause).length > 0
}

function clauseText(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim()
}

function trimEnd(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  const body = words
    .trim()
    .replace(SENTENCE_END, '')
    .replace(/[，,：:]$/, '')
  return { start: start + lead, end: start + lead + body.length }
}
