import { type FoldedText, foldText } from '../../corpus/folding/fold-text.ts'
import type { Item } from '../../corpus/model/item.ts'

const folded = new WeakMap<Item, FoldedText>()

/** The folded text of an item, folded once for as long as the item is kept. */
export function foldItem(item: Item): FoldedText {
  const known = folded.get(item)
  if (known !== undefined) return known
  const text = foldText(item.text)
  folded.set(item, text)
  return text
}
