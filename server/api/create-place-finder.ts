import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { BulletinIndex, ItemSummary } from '../../indexer/store/bulletin-index.ts'

/** Where a passage stands: its bulletin and its item. */
export interface Place {
  readonly bulletin: BulletinRecord
  readonly item: ItemSummary
}

/** A look-up of items by id that reads each bulletin's contents once; it throws for an item the index lacks. */
export function createPlaceFinder(index: BulletinIndex): (itemId: string) => Place {
  const bulletins = new Map(index.bulletins().map((bulletin) => [bulletin.id, bulletin]))
  const contents = new Map<string, ReadonlyMap<string, ItemSummary>>()
  const contentsOf = (bulletinId: string): ReadonlyMap<string, ItemSummary> => {
    const known = contents.get(bulletinId)
    if (known !== undefined) return known
    const read = new Map(index.items(bulletinId).map((item) => [item.id, item]))
    contents.set(bulletinId, read)
    return read
  }
  return (itemId) => {
    const bulletin = bulletins.get(itemId.slice(0, itemId.lastIndexOf('/')))
    const item = bulletin && contentsOf(bulletin.id).get(itemId)
    if (bulletin === undefined || item === undefined) throw new Error(`the index has no item ${itemId}`)
    return { bulletin, item }
  }
}
