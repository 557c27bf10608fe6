import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import type { Item } from '../../../corpus/model/item.ts'
import { describeReference } from '../../../server/citing/describe-reference.ts'
import type { Reference } from '../../../server/citing/reference.ts'

/** A bulletin made up for citing: issue and cumulative number are printed. */
export const sampleRecord: BulletinRecord = {
  id: 'qingshi-npcsc-2024-3',
  region: '青石市',
  publisher: '青石市人民代表大会常务委员会',
  title: '青石市人民代表大会常务委员会公报',
  issue: '2024年第3号',
  cumulativeNumber: 52,
  date: '2024-05-20',
  kind: 'congress',
  file: 'qingshi-npcsc-2024-3.txt',
}

/** An item of the sample bulletin, a decision unless said otherwise. */
export function makeItem(facts: Partial<Item> = {}): Item {
  const text = facts.text ?? '现作如下决定。'
  return {
    id: 'qingshi-npcsc-2024-3/1',
    bulletinId: 'qingshi-npcsc-2024-3',
    ordinal: 1,
    title: '关于批准2024年预算调整方案的决定',
    kind: 'decision',
    annexes: [],
    sections: [],
    tables: [],
    origin: { runs: [[0, 0, text.length]] },
    ...facts,
    text,
  }
}

/** The reference of an item of the sample bulletin. */
export function makeReference(facts: Partial<Item> = {}, link?: string): Reference {
  return describeReference({ item: makeItem(facts), bulletin: sampleRecord, link })
}
