import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import { presentBulletinReference } from './present-bulletin-reference.ts'
import type { BulletinSummaryView } from './schemas/bulletin.ts'

/** A bulletin as lists show it. */
export function presentBulletinSummary(bulletin: BulletinRecord, itemCount: number): BulletinSummaryView {
  return {
    ...presentBulletinReference(bulletin),
    kind: bulletin.kind,
    cumulativeNumber: bulletin.cumulativeNumber,
    itemCount,
  }
}
