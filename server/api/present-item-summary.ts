import type { ItemSummary } from '../../indexer/store/bulletin-index.ts'
import { presentItemReference } from './present-item-reference.ts'
import type { ItemSummaryView } from './schemas/bulletin.ts'

/** One line of a bulletin's contents. */
export function presentItemSummary(item: ItemSummary): ItemSummaryView {
  return {
    ...presentItemReference(item),
    ordinal: item.ordinal,
    pages: item.pages,
    characters: item.characters,
  }
}
