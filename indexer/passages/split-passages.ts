import type { Item } from '../../corpus/model/item.ts'
import type { Section } from '../../corpus/model/section.ts'
import type { Span } from '../../corpus/model/span.ts'
import type { Table } from '../../corpus/model/table.ts'
import { describePlace } from './describe-place.ts'
import { describeRow } from './describe-row.ts'
import { formatPassageId } from './format-passage-id.ts'
import type { Passage } from './passage.ts'
import { splitSentences } from './split-sentences.ts'

/** Characters of a passage, from the sweep in docs/measurements.md: shorter ones lose context, longer ones blur. */
export const passageLength = { shortest: 100, longest: 350 } as const

/** The smallest stretch that is never cut: a sentence or a table row. */
interface Unit {
  readonly span: Span
  readonly section: Section
  readonly table?: Table
}

/** Passages of an item in reading order: they cover every non-blank character, follow its sections, and never cut a sentence or a row that fits. */
export function splitPassages(item: Item): readonly Passage[] {
  return groupUnits(splitUnits(item)).flatMap((units) => {
    const passage = makePassage(item, units)
    return passage === undefined ? [] : [passage]
  })
}

function splitUnits(item: Item): readonly Unit[] {
  return item.sections.flatMap((section) => splitSection(item, section))
}

function splitSection(item: Item, section: Section): readonly Unit[] {
  const tables = item.tables.filter(
    (table) => table.span.start < section.span.end && section.span.start < table.span.end,
  )
  const units: Unit[] = []
  let cursor = section.span.start
  for (const table of tables) {
    const start = Math.max(table.span.start, section.span.start)
    const end = Math.min(table.span.end, section.span.end)
    units.push(...sentenceUnits(item.text, { start: cursor, end: start }, section))
    units.push(...lineUnits(item.text, { start, end }).map((span) => ({ span, section, table })))
    cursor = end
  }
  units.push(...sentenceUnits(item.text, { start: cursor, end: section.span.end }, section))
  return units
}

function sentenceUnits(text: string, span: Span, section: Section): readonly Unit[] {
  if (span.start >= span.end) return []
  return splitSentences(text, span).flatMap((sentence) =>
    cutLong(sentence).map((part) => ({ span: part, section })),
  )
}

/** Text without any sentence mark is cut at the longest length, so that no passage grows without bound. */
function cutLong(span: Span): readonly Span[] {
  const parts: Span[] = []
  for (let start = span.start; start < span.end; start += passageLength.longest) {
    parts.push({ start, end: Math.min(span.end, start + passageLength.longest) })
  }
  return parts
}

function lineUnits(text: string, span: Span): readonly Span[] {
  const lines: Span[] = []
  for (const match of text.slice(span.start, span.end).matchAll(/[^\n]*(?:\n|$)/gu)) {
    if (match[0].length === 0) continue
    lines.push({ start: span.start + match.index, end: span.start + match.index + match[0].length })
  }
  return lines
}

function groupUnits(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups: Unit[][] = []
  let length = 0
  let previous: Unit | undefined
  for (const unit of units) {
    const size = unit.span.end - unit.span.start
    const group = groups.at(-1)
    if (group === undefined || previous === undefined || startsPassage({ unit, previous, size, length })) {
      groups.push([unit])
      length = size
    } else {
      group.push(unit)
      length += size
    }
    previous = unit
  }
  return groups
}

interface Step {
  readonly unit: Unit
  readonly previous: Unit
  readonly size: number
  readonly length: number
}

function startsPassage({ unit, previous, size, length }: Step): boolean {
  if (length + size > passageLength.longest) return true
  if (unit.table !== previous.table) return true
  if (unit.section === previous.section) return false
  return unit.section.level <= previous.section.level || length >= passageLength.shortest
}

function makePassage(item: Item, units: readonly Unit[]): Passage | undefined {
  const first = units[0]
  const last = units.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span = trimSpan(item.text, { start: first.span.start, end: last.span.end })
  if (span.start >= span.end) return undefined
  const text = item.text.slice(span.start, span.end)
  const section = last.section.path
  return {
    id: formatPassageId(item.id, span, text),
    itemId: item.id,
    span,
    text,
    section,
    heading: describePlace(item, section),
    rows: describeRows(units),
    ...(item.pages === undefined ? {} : { page: item.pages }),
  }
}

function describeRows(units: readonly Unit[]): string {
  const lines = units.flatMap(({ span, table }) => {
    const row = table?.rows.find(
      (candidate) => candidate.span.start >= span.start && candidate.span.end <= span.end,
    )
    return table === undefined || row === undefined ? [] : [describeRow(table, row)]
  })
  return lines.join('\n')
}

function trimSpan(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end)
  const start = span.start + (slice.length - slice.trimStart().length)
  return { start, end: Math.max(start, span.end - (slice.length - slice.trimEnd().length)) }
}
