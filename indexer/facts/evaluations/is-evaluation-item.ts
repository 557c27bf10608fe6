import type { Item } from '../../../corpus/model/item.ts'

/** 对…的审议意见, 评议意见, 评价意见书 */
const TITLE = /(?:审议|评议|评价)(?:的)?意见书?$|评议(?:情况)?(?:的)?报告$|评议(?:的)?意见/
/** Texts of those evaluated on what they made of it (落实审议意见情况的报告), and rules for evaluating. */
const OF_OTHERS = /落实|办理|处理|整改|贯彻|反馈|回复|答复|方案|办法|通知|计划/

/** Whether an item says what a people's congress thinks of an official, a body or a report. */
export function isEvaluationItem({ kind, title }: Pick<Item, 'kind' | 'title'>): boolean {
  const words = title.replaceAll(/《[^》]*》/g, '')
  if (OF_OTHERS.test(words)) return false
  return kind === 'evaluation' || (kind !== 'duty-report' && TITLE.test(words))
}
