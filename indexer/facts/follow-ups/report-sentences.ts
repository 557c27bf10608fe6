import type { Item, ItemKind } from '../../../corpus/model/item.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { findPlanSections } from '../commitments/find-plan-sections.ts'
import { splitSentences } from '../../passages/split-sentences.ts'

/** Kinds of texts that tell what was done. */
const REPORTS: ReadonlySet<ItemKind> = new Set([
  'report',
  'duty-report',
  'evaluation',
  'minutes',
  'news',
  'other',
])
/** 已建成, 新增…, 完成投资, 尚未开工, 进展缓慢 */
const TELLS =
  /已|完成|建成|投用|投运|投入|通车|竣工|开工|获批|通过|新增|新建|改造|出台|印发|制定|发布|举办|召开|开展|实施|推进|推行|创建|获(?:得|评|批|奖|全|国|省|市)|达(?:到|成|\d)|实现|增长|下降|累计|率先|尚未|未能|未完|没有|滞后|缓慢/
/** 我们将…, 拟…, 确保…, 下一步, 建议: what is still to come, or asked for. */
const TO_COME =
  /(?:^|[，,；;：:]|我们?|本人|全市|全县|我[局委办市县])\s*(?:将|拟|要(?!求)|计划|力争|争取)|(?:确保|力争|做到)(?!了)|^(?:做好|要(?!求)|加强|强化)|下一?步|明年|今后|建议/

/** A sentence that tells what was done, and where it stands. */
export interface ReportSentence {
  readonly item: Item
  readonly span: Span
  readonly words: string
}

/** The sentences of an item that tell what was or was not done; none of its plans. */
export function findReportSentences(item: Item): readonly ReportSentence[] {
  if (!REPORTS.has(item.kind)) return []
  const plans = findPlanSections(item).map(({ span }) => span)
  return splitSentences(item.text, { start: 0, end: item.text.length })
    .map((sentence) => trimSpan(item.text, sentence))
    .filter(({ start, end }) => !plans.some((plan) => start < plan.end && plan.start < end))
    .map((span) => ({ item, span, words: item.text.slice(span.start, span.end) }))
    .filter(({ words }) => TELLS.test(words) && !TO_COME.test(words))
}

function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const blank = /^\s*/.exec(words)?.[0].length ?? 0
  return { start: start + blank, end: Math.max(start + blank, start + words.trimEnd().length) }
}
