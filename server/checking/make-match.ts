import { unfoldSpan } from '../../corpus/folding/unfold-span.ts'
import { formatPassageId } from '../../indexer/passages/format-passage-id.ts'
import type { Occurrence } from '../../indexer/quotes/quote-index.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { foldItem } from './fold-item.ts'
import type { QuoteMatch } from './quote-check.ts'
import { standsAt } from '../../corpus/items/stands-at.ts'

/** A place as a match without differences; undefined where the item is gone or its text there is another. */
export function makeMatch(
  { itemId, span: place }: Occurrence,
  given: string,
  index: BulletinIndex,
): QuoteMatch | undefined {
  const item = index.item(itemId)
  if (item === undefined) return undefined
  const span = unfoldSpan(foldItem(item), place)
  const source = item.text.slice(span.start, span.end)
  const passage = index.passage(formatPassageId(itemId, span, source))
  if (passage === undefined || !standsAt(source, item, span)) return undefined
  return { source, span, passage, given, similarity: 1, differences: [] }
}
