import type { Item } from '../../../corpus/model/item.ts'
import { compactTitle } from '../../../corpus/text/compact-title.ts'

/** 任免名单, 关于接受…辞去…的决定, 关于…同志任职的通知 */
const TITLE = /任免|任命|任职|免职|免去|辞去|辞职/
/** 任前公示, 任免工作办法: about appointments, with no act in them. */
const OTHER_TITLE = /公示|拟任|办法|规定|条例|规则|报告$|汇报$|讲话|发言/

/** Whether an item is a list of acts on posts, by its kind and title. */
export function isListing({ kind, title }: Item): boolean {
  const compact = compactTitle(title)
  if (OTHER_TITLE.test(compact)) return false
  return kind === 'appointment' || kind === 'resignation' || TITLE.test(compact)
}
