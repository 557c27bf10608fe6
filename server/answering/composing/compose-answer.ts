import type { Item } from '../../../corpus/model/item.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { AnswerStatus, Citation } from '../answer.ts'
import { isPlan } from '../ranking/section-kinds.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { composeRefusal } from './compose-refusal.ts'
import { describeSource } from './describe-source.ts'
import { findConflict } from './find-conflict.ts'

/** Opening of an answer that holds nothing that answers directly. */
const RELATED_OPENING = '公报没有直接回答，最接近的是：'

export interface Composition {
  readonly status: AnswerStatus
  readonly understanding: Understanding
  readonly citations: readonly Citation[]
  readonly index: BulletinIndex
}

/** The answer's Markdown: the sources' own sentences, each source introduced once, each quote with its mark [n]. */
export function composeAnswer({ status, understanding, citations, index }: Composition): string {
  if (status === 'refused') return composeRefusal(understanding, index)
  const lines = groupByItem(citations).map((group) => composeSource(group, index))
  const conflict = findConflict(citations)
  const warning =
    conflict === undefined ? [] : [`注意：[${conflict[0]}]与[${conflict[1]}]的数字不一致，均照原文列出。`]
  return [...(status === 'related' ? [RELATED_OPENING] : []), ...lines, ...warning].join('\n\n')
}

function composeSource(citations: readonly Citation[], index: BulletinIndex): string {
  const quotes = citations.map(({ quote, row, n }) => `“${formatQuote(row ?? quote)}”[${n}]`).join('')
  const item = index.item(citations[0]?.passage.itemId ?? '')
  const bulletin = index.bulletins().find((record) => record.id === item?.bulletinId)
  if (item === undefined || bulletin === undefined) return quotes
  return `${describeSource(item, bulletin)}${introduce(citations, item)}：${quotes}`
}

/** 提出 only where every quote stands in a plan. */
function introduce(citations: readonly Citation[], item: Item): string {
  return citations.every(({ passage }) => isPlan(passage, item)) ? '提出' : ''
}

/** Line ends and tabs would break the sentence around the quote; the citation keeps them. */
function formatQuote(quote: string): string {
  return quote.replaceAll(/[\n\t]+/gu, ' ')
}

function groupByItem(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    const group = groups.get(citation.passage.itemId)
    if (group === undefined) groups.set(citation.passage.itemId, [citation])
    else group.push(citation)
  }
  return [...groups.values()]
}
