import type { Item } from '../model/item.ts'
import type { ParseDiagnostic } from '../model/parse-diagnostic.ts'
import type { Section } from '../model/section.ts'
import { readMarker } from '../sections/read-marker.ts'
import { toDeliveredOffset } from '../text/to-delivered-offset.ts'

/** Numbered headings out of sequence: 一、 then 三、, （四） then （一） with no heading between; numbers may run through an item. */
export function diagnoseHeadings(item: Item): readonly ParseDiagnostic[] {
  const last = new Map<string, number>()
  const lastOfKind = new Map<string, number>()
  return item.sections.flatMap((section) => {
    const marker = readMarker(`${section.marker} `)
    for (const key of last.keys()) if (levelOf(key) > section.level) last.delete(key)
    if (!marker) return []
    const key = `${section.level}:${marker.kind}`
    const before = last.get(key) ?? 0
    last.set(key, marker.number)
    const runsThrough = marker.number === (lastOfKind.get(marker.kind) ?? 0) + 1
    lastOfKind.set(marker.kind, marker.number)
    const follows = marker.number === before + 1 || (runsThrough && before === 0)
    return follows ? [] : [toDiagnostic(item, section, before)]
  })
}

function levelOf(key: string): number {
  return Number.parseInt(key, 10)
}

function toDiagnostic(item: Item, section: Section, before: number): ParseDiagnostic {
  const after = before === 0 ? 'begins a list' : `follows number ${before}`
  return {
    rule: 'heading-out-of-sequence',
    severity: 'info',
    message: `${section.marker}${section.title} ${after}.`,
    bulletinId: item.bulletinId,
    itemId: item.id,
    offset: toDeliveredOffset(item.origin, section.span.start),
  }
}
