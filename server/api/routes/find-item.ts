import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { presentItem } from '../present-item.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ItemView } from '../schemas/bulletin.ts'

/** The item an id names; throws a `not-found` problem where the index has none. */
export function findItem(index: BulletinIndex, id: string): ItemView {
  const item = index.item(id)
  if (item === undefined) throw new ApiProblem('not-found', { detail: `索引中没有篇目 ${id}。` })
  return presentItem(item, index)
}
