import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { standsAt } from '../../../corpus/items/stands-at.ts'
import type { Citation } from '../answer.ts'
import type { SelectedQuote } from './select-quotes.ts'

/** Numbered citations of the quotes that are the item's own text at their span, to the letter; any other is dropped. */
export function verifyCitations(quotes: readonly SelectedQuote[], index: BulletinIndex): readonly Citation[] {
  const verified = quotes.filter(({ quote, span, passage }) =>
    standsAt(quote, index.item(passage.itemId), span),
  )
  return verified.map((quote, at) => ({ ...quote, n: at + 1 }))
}
