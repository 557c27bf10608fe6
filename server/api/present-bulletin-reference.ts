import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { BulletinReferenceView } from './schemas/passage.ts'

/** A bulletin as passages and items refer to it. */
export function presentBulletinReference(bulletin: BulletinRecord): BulletinReferenceView {
  return {
    id: bulletin.id,
    title: bulletin.title,
    issue: bulletin.issue,
    date: bulletin.date,
    publisher: bulletin.publisher,
    region: bulletin.region,
  }
}
