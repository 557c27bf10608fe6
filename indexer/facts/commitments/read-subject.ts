import type { Span } from '../../../corpus/model/span.ts'

const BREAK = /[，,、；;。：:（()）]|确保|力争|实现|其中|以及|并/
/** Words before a thing counted that are not part of it: 新建, 改造, 完成, 培育. */
const VERB =
  /^(?:全年|全市|全县|全区|年内|年底前|每年|计划|持续|争取|力促|全面|积极|要|将|再|共|累计|新增|新建|改造|改建|扩建|建设|建成|建立|完成|创建|打造|培育|引进|举办|组织|开展|发展|扩展|实施|回收|加快|收缴|出让|布设|消除|稳定有序|有序|选派|归集|新|达)+/
/** Words between the thing and the number: 达到, 分别, 保持在. */
const LINK =
  /(?:达到|达|为|至|到|在|分别|保持在?|控制在?|突破|超过|超|过|不低于|不少于|约|共|总计|合计|完成|\s)+$/
const AFTER = /^\s*(?:的)?([\p{Script=Han}A-Za-z“”]{1,20})/u
const AFTER_END = /(?:建设|改造|任务|工作|工程量|以上|以下|左右|的)+$/

/** What the number at `span` counts: the words before it (学位 in 新增学位5000个), else those after it (新建 5 个停车场). */
export function readSubject(clause: string, span: Span): string {
  const before = lastPart(clause.slice(0, span.start)).replace(LINK, '').trim().replace(VERB, '').trim()
  if (before.length > 1 && !/^(?:\d|20\d\d年)/.test(before)) return before
  const after = AFTER.exec(clause.slice(span.end))?.[1] ?? ''
  return (after.split(BREAK)[0] ?? '').replace(AFTER_END, '')
}

function lastPart(words: string): string {
  return words.split(BREAK).at(-1) ?? ''
}
