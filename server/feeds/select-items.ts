import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { BulletinIndex, ItemSummary } from '../../indexer/store/bulletin-index.ts'
import { resolveBody } from '../registers/resolve-body.ts'
import type { FeedQuery } from './feed-query.ts'
import { findSavedSearch } from './find-saved-search.ts'

/** An item with its bulletin and the date it counts under: its own, or else the bulletin's. */
export interface DatedItem {
  readonly item: ItemSummary
  readonly bulletin: BulletinRecord
  readonly date: string
}

/** Sorts after every digit and hyphen: a year alone ends later than any of its days. */
const AFTER_EVERY_DAY = '~'

/** The items that a query admits, the newest first, those of one date in the order of the corpus. */
export async function selectItems(query: FeedQuery, index: BulletinIndex): Promise<readonly DatedItem[]> {
  const { region, body, q, limit } = query
  const bodyKey = body === undefined ? undefined : resolveBody(body, index)
  const found = q === undefined ? undefined : await findSavedSearch(q, index)
  const admits = (item: ItemSummary): boolean =>
    (bodyKey === undefined || (item.body !== undefined && index.keyOfBody(item.body) === bodyKey)) &&
    (found === undefined || found.has(item.id))
  return index
    .bulletins()
    .filter((bulletin) => region === undefined || bulletin.region === region)
    .flatMap((bulletin) => dateItems(bulletin, index.items(bulletin.id).filter(admits)))
    .toSorted((one, other) => compareText(other.date + AFTER_EVERY_DAY, one.date + AFTER_EVERY_DAY))
    .slice(0, limit)
}

function dateItems(bulletin: BulletinRecord, items: readonly ItemSummary[]): readonly DatedItem[] {
  return items.map((item) => ({ item, bulletin, date: item.date ?? bulletin.date }))
}

function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
