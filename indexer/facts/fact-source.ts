import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { Item } from '../../corpus/model/item.ts'

/** What facts are read from: an item and the record of its bulletin. */
export interface FactSource {
  readonly item: Item
  readonly bulletin: BulletinRecord
}
