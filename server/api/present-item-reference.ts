import type { ItemSummary } from '../../indexer/store/bulletin-index.ts'
import type { ItemReferenceView } from './schemas/passage.ts'

/** An item as passages and neighbouring items refer to it. */
export function presentItemReference(item: Omit<ItemSummary, 'characters'>): ItemReferenceView {
  return {
    id: item.id,
    title: item.title,
    kind: item.kind,
    body: item.body,
    person: item.person,
    position: item.position,
    documentNumber: item.documentNumber,
    date: item.date,
  }
}
