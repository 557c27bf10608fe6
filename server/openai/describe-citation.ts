import type { BulletinReferenceView, PassageView } from '../api/schemas/passage.ts'

/** Bulletin, issue, item and printed pages: 永州市人民代表大会常务委员会公报2024年第17号《市医疗保障局局长邓可旺履职情况报告》第14–17页. */
export function describeCitation({ bulletin, item, page }: PassageView): string {
  const container = bulletin.title === item.title ? bulletin.publisher : nameIssue(bulletin)
  return `${container}《${item.title}》${page === undefined ? '' : formatPages(page)}`
}

/** The bulletin's title and issue, or else its date, the issue once. */
function nameIssue({ title, issue, date }: BulletinReferenceView): string {
  if (issue === undefined) return `${title}（${date}）`
  return title.includes(issue) ? title : `${title}${issue}`
}

function formatPages({ from, to }: NonNullable<PassageView['page']>): string {
  return from === to ? `第${from}页` : `第${from}–${to}页`
}
