import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Citation } from './answer.ts'

/** The citations whose quote is the item's own text at its span, to the letter; any other is dropped. */
export function verifyCitations(citations: readonly Citation[], index: BulletinIndex): readonly Citation[] {
  return citations.filter(({ quote, span, passage }) => {
    const item = index.item(passage.itemId)
    return item !== undefined && quote !== '' && item.text.slice(span.start, span.end) === quote
  })
}
