import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { BulletinIndex, ItemSummary } from '../../indexer/store/bulletin-index.ts'
import type { Understood } from '../answering/answer.ts'
import type { QuestionFilters } from './to-question-filters.ts'

/** What narrowed a search: the filters chosen, and what the question was understood to name. */
export interface SearchScope {
  readonly filters: QuestionFilters
  readonly understood: readonly Understood[]
}

/** The bulletins with at least one item that a search looked at. */
export function searchedBulletins(index: BulletinIndex, scope: SearchScope): readonly BulletinRecord[] {
  const { filters, understood } = scope
  const named = understood.filter(({ kind }) => kind === 'region').map(({ value }) => value)
  const regions = filters.region === undefined ? named : [filters.region]
  return index.bulletins().filter((bulletin) => {
    if (filters.bulletin !== undefined && filters.bulletin !== bulletin.id) return false
    if (regions.length > 0 && !regions.includes(bulletin.region)) return false
    return holdsSearchedItem(bulletin, filters, index)
  })
}

function holdsSearchedItem(
  bulletin: BulletinRecord,
  filters: QuestionFilters,
  index: BulletinIndex,
): boolean {
  const { body, kind, year } = filters
  if (body === undefined && kind === undefined && year === undefined) return true
  const fits = (item: ItemSummary): boolean =>
    (body === undefined || item.body?.includes(body) === true) &&
    (kind === undefined || item.kind === kind) &&
    (year === undefined || (item.date ?? bulletin.date).startsWith(String(year)))
  return index.items(bulletin.id).some(fits)
}
