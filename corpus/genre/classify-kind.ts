import type { ItemKind } from '../model/item.ts'

/** 文种 by the words of the title; the first that fits counts. */
const KINDS: readonly (readonly [kind: ItemKind, title: RegExp])[] = [
  ['agenda', /[议日]程(?:安排)?$/],
  ['roster', /(?:出席|缺席|列席|请假|到会|[（(]缺[）)]席|组成人员|参会|人员).*名单$/],
  ['vote-result', /(?:测评|测议|评价|表决|票决|投票)(?:情况)?结果|测评情况|结果报告单$/],
  ['resignation', /辞职|辞去/],
  ['appointment', /任免|任命|免职|任职名单|职务(?:的通知|调整)/],
  ['evaluation', /评议(?:情况)?(?:的)?(?:报告|意见)|评价意见/],
  ['duty-report', /履职(?:情况)?(?:的)?(?:报告|汇报)|述职|履行职责情况/],
  ['statement', /^我的汇报|(?:任职|任前|拟任|供职|表态)(?:的)?(?:发言|报告|汇报|讲话)/],
  ['minutes', /纪要$/],
  ['resolution', /决议/],
  ['decision', /决定|命令$/],
  ['public-notice', /通告$/],
  ['announcement', /公告/],
  ['notice', /通知|通报/],
  ['letter', /函$|批复$/],
  ['report', /报告|汇报$|总结$|说明$/],
  ['opinion', /意见/],
  ['measures', /办法|规定|细则|条例|规则|章程/],
  ['plan', /方案|计划|规划|预案|要点|措施|分工|分解/],
  ['news', /(?:召开|举行).*会议?$|会议召开$/],
  ['roster', /名单$/],
]

/** 文种 of a text by its compacted title. */
export function classifyKind(title: string): ItemKind {
  return KINDS.find(([, form]) => form.test(title))?.[0] ?? 'other'
}
