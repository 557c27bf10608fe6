import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import type { Section } from '../../../corpus/model/section.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'

/** Kinds of items in which a body says what it will do. */
const REPORT_KINDS = new Set<string>(['report', 'duty-report'])

/** Headings under which plans stand: 下一步工作打算, 2024年工作计划, 今后五年的主要任务. */
const PLAN_HEADING = /下一?步|下一阶段|今后|(?:工作|主要)(?:打算|计划|思路|安排|任务)/u

/** Last character of a place's name, and the first of its bodies' short names: 永州市 → 市医疗保障局. */
const RANK = /[省市州县区旗]$/u

/** What a resident asks: what the bodies that reported plan to do. */
export function* residentQuestions(bulletin: BulletinRecord, index: BulletinIndex): Generator<string> {
  for (const { id, kind, body } of index.items(bulletin.id)) {
    if (body === undefined || !REPORT_KINDS.has(kind)) continue
    const sections = index.item(id)?.sections ?? []
    if (sections.some(isPlan)) yield `${nameBody(bulletin.region, body)}下一步有什么打算？`
  }
}

function isPlan({ title }: Section): boolean {
  return PLAN_HEADING.test(title)
}

/** A body's name with its place: 市医疗保障局 of 永州市 is 永州市医疗保障局. */
function nameBody(region: string, body: string): string {
  const stem = region.replace(RANK, '')
  if (body.includes(stem)) return body
  const rank = RANK.exec(region)?.[0]
  return rank !== undefined && body.startsWith(rank) ? `${stem}${body}` : `${region}${body}`
}
