import type { Item, ItemKind } from '../../../corpus/model/item.ts'
import type { Passage } from '../../../indexer/passages/passage.ts'
import type { AnswerKind } from '../understanding/answer-kind.ts'

/** Headings under which the genre puts what is asked for: 三、下一步工作打算, 二、存在的问题和不足. */
const HEADINGS: Partial<Readonly<Record<AnswerKind, RegExp>>> = {
  promise:
    /打算|计划|努力方向|下一步|整改措施|今后|工作目标|预期目标|主要任务|工作安排|工作思路|20\d\d年工作(?:重点|任务)|重点任务|任务分解/u,
  problem: /问题|不足|差距|困难|短板|原因/u,
  rule: /第.{1,3}章|管理|监督|奖励|责任|处罚|标准|条件|程序/u,
}

/** Kinds of items that are made of what is asked for. */
const ITEM_KINDS: Partial<Readonly<Record<AnswerKind, readonly ItemKind[]>>> = {
  promise: ['plan', 'statement'],
  evaluation: ['evaluation', 'vote-result'],
  decision: ['decision', 'resolution', 'minutes', 'appointment', 'resignation', 'notice', 'public-notice'],
  rule: ['measures', 'public-notice', 'notice'],
}

/** Whether a passage stands where the genre puts one of the kinds of answer wanted. */
export function hasSectionOfKind(
  passage: Passage,
  item: Item | undefined,
  wanted: readonly AnswerKind[],
): boolean {
  const headings = passage.section.join(' ')
  return wanted.some(
    (kind) =>
      HEADINGS[kind]?.test(headings) === true ||
      (item !== undefined && ITEM_KINDS[kind]?.includes(item.kind) === true),
  )
}

/** Whether a passage stands in a plan, so that its sentences are undertakings. */
export function isPlan(passage: Passage, item: Item | undefined): boolean {
  return hasSectionOfKind(passage, item, ['promise'])
}
