import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import type { Item, PageRange } from '../../../corpus/model/item.ts'

/** Who says it, where and when: 永州市《市医疗保障局局长邓可旺履职情况报告》（2024年2月23日，第14–17页）. */
export function describeSource(item: Item, bulletin: BulletinRecord): string {
  const details = [
    item.documentNumber,
    formatDay(item.date ?? bulletin.date),
    item.pages && formatPages(item.pages),
  ]
  const place = details.filter((detail) => detail !== undefined).join('，')
  return `${nameSpeaker(item, bulletin.region)}《${item.title}》（${place}）`
}

/** Place and person with office, or else the body, as far as the title does not name them already. */
function nameSpeaker({ title, person, position, body }: Item, region: string): string {
  const place = title.includes(region) ? '' : region
  if (title.includes(person ?? body ?? '')) return place
  return joinPlace(place, person === undefined ? (body ?? '') : `${position ?? ''}${person}`)
}

/** 平江县 and 县水利局 make 平江县水利局. */
function joinPlace(place: string, speaker: string): string {
  if (place === '' || speaker.startsWith(place)) return speaker
  return speaker.startsWith(place.slice(-1)) ? `${place}${speaker.slice(1)}` : `${place}${speaker}`
}

/** An ISO date in Chinese form, in the precision it has: 2024年2月23日, 2023年. */
export function formatDay(date: string): string {
  const [year = '', month, day] = date.split('-')
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
}

function formatPages({ from, to }: PageRange): string {
  return from === to ? `第${from}页` : `第${from}–${to}页`
}
