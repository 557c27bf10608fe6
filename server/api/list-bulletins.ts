import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { presentBulletinSummary } from './present-bulletin-summary.ts'
import type { BulletinListView } from './schemas/bulletin.ts'

/** Every bulletin of the index, in the order of the corpus. */
export function listBulletins(index: BulletinIndex): BulletinListView {
  const items = index
    .bulletins()
    .map((bulletin) => presentBulletinSummary(bulletin, index.items(bulletin.id).length))
  return { items, total: items.length }
}
