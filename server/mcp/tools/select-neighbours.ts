import type { Passage } from '../../../indexer/passages/passage.ts'

/** Of an item's passages in reading order: those that overlap a passage, and `reach` on either side, without the passage itself. */
export function selectNeighbours(
  { id, span }: Pick<Passage, 'id' | 'span'>,
  passages: readonly Passage[],
  reach: number,
): readonly Passage[] {
  const first = passages.filter((other) => other.span.end <= span.start).length
  const end = passages.filter((other) => other.span.start < span.end).length
  return passages.slice(Math.max(0, first - reach), end + reach).filter((other) => other.id !== id)
}
