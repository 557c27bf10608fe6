import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { AnswerStatus, Citation } from './answer.ts'
import { describeSource, formatDay } from './describe-source.ts'
import type { Understanding } from './understanding/understanding.ts'

/** Opening of an answer that holds nothing that answers directly. */
const RELATED_OPENING = '公报没有直接回答这个问题，最接近的内容是：'

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
  return (status === 'related' ? [RELATED_OPENING, ...lines] : lines).join('\n\n')
}

function composeSource(citations: readonly Citation[], index: BulletinIndex): string {
  const quotes = citations.map(({ quote, n }) => `“${formatQuote(quote)}”[${n}]`).join('')
  const item = index.item(citations[0]?.passage.itemId ?? '')
  const bulletin = index.bulletins().find((record) => record.id === item?.bulletinId)
  return item === undefined || bulletin === undefined
    ? quotes
    : `${describeSource(item, bulletin)}：${quotes}`
}

/** Line ends and tabs of a table row would break the sentence around the quote; the citation keeps them. */
function formatQuote(quote: string): string {
  return quote.replaceAll(/[\n\t]+/gu, ' ')
}

function composeRefusal({ unknownPlaces, filters }: Understanding, index: BulletinIndex): string {
  const { regions } = filters
  const bulletins = index
    .bulletins()
    .filter(({ region }) => regions === undefined || regions.includes(region))
  const dates = bulletins.map((bulletin) => bulletin.date).toSorted()
  const places = [...new Set(bulletins.map((bulletin) => bulletin.region))].join('、')
  const period = [dates[0], dates.at(-1)].flatMap((date) => (date === undefined ? [] : [formatDay(date)]))
  const reason = unknownPlaces.length === 0 ? '' : `公报中没有${unknownPlaces.join('、')}的内容。`
  return `${reason}在已收录的公报中没有找到回答这个问题的依据。查找范围：${places}（${[...new Set(period)].join('至')}），共${bulletins.length}期。`
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
