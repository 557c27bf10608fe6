import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'

/** What a clerk looks for: a document by its number, what a meeting appointed, what a meeting decided. */
export function* clerkQuestions(bulletin: BulletinRecord, index: BulletinIndex): Generator<string> {
  for (const { id, kind, documentNumber } of index.items(bulletin.id)) {
    if (documentNumber !== undefined) yield `${documentNumber}是什么文件？`
    if (kind !== 'appointment' && kind !== 'minutes') continue
    const meeting = index.item(id)?.meeting
    if (meeting === undefined) continue
    yield kind === 'appointment' ? `${meeting}任免了哪些人员？` : `${meeting}研究了哪些事项？`
  }
}
