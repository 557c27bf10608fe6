import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { ItemSummary } from '../../indexer/store/bulletin-index.ts'
import { presentBulletinSummary } from './present-bulletin-summary.ts'
import { presentItemSummary } from './present-item-summary.ts'
import type { BulletinView } from './schemas/bulletin.ts'

/** A bulletin with its contents. */
export function presentBulletin(bulletin: BulletinRecord, items: readonly ItemSummary[]): BulletinView {
  return {
    ...presentBulletinSummary(bulletin, items.length),
    items: items.map(presentItemSummary),
  }
}
