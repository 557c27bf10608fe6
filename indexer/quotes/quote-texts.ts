import { foldText } from '../../corpus/folding/fold-text.ts'
import type { Item } from '../../corpus/model/item.ts'

/** Stands between two items and in no folded text. */
const BORDER = '\n'

/** The folded texts of all items, one after another. */
export interface QuoteTexts {
  readonly text: string
  readonly itemIds: readonly string[]
  /** Where each item's folded text begins in `text`. */
  readonly offsets: readonly number[]
}

/** Folds the items and joins them. */
export function joinTexts(items: Iterable<Pick<Item, 'id' | 'text'>>): QuoteTexts {
  const parts: string[] = []
  const itemIds: string[] = []
  const offsets: number[] = []
  let length = 0
  for (const { id, text } of items) {
    const { folded } = foldText(text)
    itemIds.push(id)
    offsets.push(length)
    parts.push(folded)
    length += folded.length + BORDER.length
  }
  return { text: parts.join(BORDER), itemIds, offsets }
}

/** Number of the item that a position lies in. */
export function itemAt(offsets: readonly number[], position: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}
