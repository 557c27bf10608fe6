import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { presentBulletin } from './present-bulletin.ts'
import { ApiProblem } from './problems/api-problem.ts'
import type { BulletinView } from './schemas/bulletin.ts'

/** The bulletin an id names, with its contents; throws a `not-found` problem where the index has none. */
export function findBulletin(index: BulletinIndex, id: string): BulletinView {
  const bulletin = index.bulletins().find((candidate) => candidate.id === id)
  if (bulletin === undefined) throw new ApiProblem('not-found', { detail: `索引中没有公报 ${id}。` })
  return presentBulletin(bulletin, index.items(id))
}
