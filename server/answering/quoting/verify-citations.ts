import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Citation } from '../answer.ts'
import type { SelectedQuote } from './select-quotes.ts'

/** Numbered citations of the quotes that are the item's own text at their span, to the letter; any other is dropped. */
export function verifyCitations(quotes: readonly SelectedQuote[], index: BulletinIndex): readonly Citation[] {
  const verified = quotes.filter(({ quote, span, passage }) => {
    const item = index.item(passage.itemId)
    return item !== undefined && quote !== '' && item.text.slice(span.start, span.end) === quote
  })
  return verified.map((quote, at) => ({ ...quote, n: at + 1 }))
}
