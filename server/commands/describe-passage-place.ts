import { formatDay } from '../answering/composing/describe-source.ts'
import type { PassageView } from '../api/schemas/passage.ts'

/** Where a passage stands, in one line: 永州市人民代表大会常务委员会公报 2024年第17号《…》一、… 第14页. */
export function describePassagePlace({ bulletin, item, section, page }: PassageView): string {
  const issue = bulletin.issue ?? formatDay(bulletin.date)
  const pages = page && (page.from === page.to ? `第${page.from}页` : `第${page.from}–${page.to}页`)
  const place = [`${bulletin.title} ${issue}《${item.title}》`, section.join(' › '), pages]
  return place.filter((part) => part !== undefined && part !== '').join(' ')
}
