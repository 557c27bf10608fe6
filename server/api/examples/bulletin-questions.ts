import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'

/** Reads questions out of a bulletin one by one, as many as are asked for. */
export type BulletinQuestions = (bulletin: BulletinRecord, index: BulletinIndex) => Iterable<string>
