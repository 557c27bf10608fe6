import { readFileSync } from 'node:fs'
import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { Item } from '../../corpus/model/item.ts'
import { parseBulletin, type ParsedBulletin } from '../../corpus/parse-bulletin.ts'

const FOLDER = new URL('../../corpus/bulletins/', import.meta.url)

/** Delivered text of one of the five bulletins. */
export function readDelivered(id: string): string {
  return readFileSync(new URL(`${id}.txt`, FOLDER), 'utf8')
}

/** One of the five bulletins, parsed with a record that says nothing but its id. */
export function parseDelivered(id: string): ParsedBulletin {
  const record: BulletinRecord = {
    id,
    region: '',
    publisher: '',
    title: '',
    date: '',
    kind: 'congress',
    file: `${id}.txt`,
  }
  return parseBulletin(record, readDelivered(id))
}

/** Ids of the five bulletins. */
export const DELIVERED_IDS = [
  'yongzhou-npcsc-2024-17',
  'pingjiang-npcsc-2023-14',
  'hengyang-npcsc-report-2021',
  'shaoyang-npcsc-report-2023',
  'miluo-gov-2023',
] as const

/** One item of one of the five bulletins. */
export function itemOf(id: string, ordinal: number): Item {
  const item = parseDelivered(id).bulletin.items[ordinal - 1]
  if (!item) throw new Error(`${id} has no item ${ordinal}`)
  return item
}
