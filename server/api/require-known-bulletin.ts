import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { ApiProblem } from './problems/api-problem.ts'

/** Throws an `unprocessable` problem where a filter names a bulletin that the index lacks. */
export function requireKnownBulletin(
  index: BulletinIndex,
  bulletinId: string | undefined,
  field: string,
): void {
  if (bulletinId === undefined || index.bulletins().some(({ id }) => id === bulletinId)) return
  throw new ApiProblem('unprocessable', { detail: `索引中没有公报 ${bulletinId}。`, field })
}
