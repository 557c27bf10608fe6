import type { Item } from './item.ts'

/** Who publishes: a people's congress (its standing committee) or a government. */
export type BulletinKind = 'congress' | 'government'

/** What is known of an issue before its text is read; the fields of `bulletins.json`. */
export interface BulletinRecord {
  /** Readable and permanent: `yongzhou-npcsc-2024-17`. */
  readonly id: string
  /** Place with its rank: 永州市, 平江县. */
  readonly region: string
  readonly publisher: string
  readonly title: string
  /** Issue as printed: 2024年第17号. */
  readonly issue?: string
  /** 总第 N 号. */
  readonly cumulativeNumber?: number
  /** ISO 8601 date in the precision the bulletin gives: a day, or the year alone. */
  readonly date: string
  readonly kind: BulletinKind
  /** File name inside the corpus folder. */
  readonly file: string
}

/** 一期公报: one published issue with its items. */
export interface Bulletin extends BulletinRecord {
  readonly items: readonly Item[]
}
