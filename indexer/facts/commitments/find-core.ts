import type { Span } from '../../../corpus/model/span.ts'
import { isConcrete } from './is-concrete.ts'
import { scoreConcreteness } from './score-concreteness.ts'

/** Parts of a clause between commas outside brackets and quotation marks. */
const PART = /(?:“[^“”]*”|《[^《》]*》|[（(][^（）()]*[）)]|[^，,])+/g
/** 聚焦…, 围绕…, 以…为目标 say what an undertaking is for. */
const AIM = /^(?:持续|始终|紧紧)?(?:聚焦|围绕|紧扣|紧盯|锚定|立足|以)/

interface Part {
  readonly span: Span
  readonly isRhetoric: boolean
  readonly isConcrete: boolean
}

/**
 * Where a clause says what will be done: the whole of it, or, where parts of it are rhetoric
 * (以…为指导，实施“1234”行动计划，推动…再上新台阶), the first stretch of concrete parts between them.
 */
export function findCore(clause: string): Span {
  const whole = { start: 0, end: clause.length }
  const parts = [...clause.matchAll(PART)].map(({ 0: words, index }): Part => {
    const blank = /^\s*/.exec(words)?.[0].length ?? 0
    const span = { start: index + blank, end: index + words.trimEnd().length }
    const isRhetoric = scoreConcreteness(words, false) < 0
    return { span, isRhetoric, isConcrete: isConcrete(words, false) && !AIM.test(words.trim()) }
  })
  if (!parts.some(({ isRhetoric }) => isRhetoric)) return whole
  const first = parts.findIndex((part) => part.isConcrete)
  if (first < 0) return whole
  const broken = parts.findIndex(({ isRhetoric }, at) => at > first && isRhetoric)
  const run = parts.slice(first, broken < 0 ? parts.length : broken)
  const last = run.findLast((part) => part.isConcrete)
  const start = parts[first]?.span.start ?? 0
  return last ? { start, end: last.span.end } : whole
}
