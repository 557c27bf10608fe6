import type { Span } from '../../../corpus/model/span.ts'

const BREAK = /[，,、；;。：:（()）]|确保|力争|其中|以及/
/** 城、乡居民收入分别增长 6%、7.2% counts the whole list. */
const SHARED = /分别/
const CLAUSE_BREAK = /[，,；;。：:]|确保|力争/
/** 到2023年4月, 新建, 改造, 完成, 评选 before a thing counted are not part of it. */
const VERB =
  /^(?:到?20\d{2}\s*年(?:\s*\d{1,2}\s*月份?)?(?:\s*\d{1,2}\s*日)?底?前?|\s|启动|推进|坚决|实现|评选|全年|全市|全县|全区|年内|年底前|每年|计划|持续|争取|力促|要求|全面|积极|要(?!求)|将|再|共|累计|新增|新建|改造|改建|扩建|建设|建成|建立|完成|创建|打造|培育|引进|举办|组织|开展|发展|扩展|实施|回收|加快|收缴|出让|布设|消除|稳定有序|有序|选派|归集|指导|牢牢守住|守住|保持|抓好|重点聚焦|聚焦|达)+/
/** Words between the thing and the number: 达到, 分别, 保持在. */
const LINK = /(?:达到|达|为|至|到|在|保持在?|控制在?|突破|超过|超|过|不低于|不少于|约|共|总计|合计|完成|\s)+$/
const AFTER = /^\s*(?:[\d.]+\s*\p{Script=Han}{1,2}\s*)?(?:的)?([\p{Script=Han}A-Za-z“”]{1,20})/u
/** 单项冠军企业（产品）1个 */
const BRACKET = /[（(][^（）()]*[）)]\s*$/
/** 100%的镇都有一条… counts 镇. */
const AFTER_BREAK = /[都均有达]|争创|创建|确保|力争|以及/
const AFTER_COMPARISON = /^\s*(?:以上|以下|以内|左右)?的?/
const AFTER_END = /(?:和|及|建设|改造|任务|工作|工程量|以上|以下|左右|的)+$/

/**
 * What the number at `span` counts: the words before it (学位 in 新增学位5000个), else those after it (新建 5 个停车场).
 * `from` is the end of the amount before; words that follow it without a break belong to it.
 */
export function readSubject(clause: string, span: Span, from: number): string {
  const between = clause.slice(from, span.start).replace(BRACKET, '')
  const isPassed = from > 0 && !BREAK.test(between)
  const before = (isPassed ? '' : lastPart(between)).replace(LINK, '').trim().replace(VERB, '').trim()
  if (before.length > 1 && !/^\d+$/.test(before)) return before.replace(SHARED, '').replace(/等$/, '')
  const after = AFTER.exec(clause.slice(span.end))?.[1] ?? ''
  const counted = (after.split(AFTER_BREAK)[0] ?? '').replace(AFTER_END, '')
  return counted === '' && isPassed ? between.replace(AFTER_COMPARISON, '').trim() : counted
}

function lastPart(words: string): string {
  const isShared = SHARED.test(words.split(CLAUSE_BREAK).at(-1) ?? '')
  return words.split(isShared ? CLAUSE_BREAK : BREAK).at(-1) ?? ''
}
