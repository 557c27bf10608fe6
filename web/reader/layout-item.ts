import type { Span } from '../../corpus/model/span.ts'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { foldBlanks } from './fold-blanks.ts'
import type { ItemBlock } from './item-layout.ts'
import { layoutTable } from './layout-table.ts'
import { overlaps } from './overlaps.ts'
import { splitLines, trimSpan } from './split-lines.ts'

type SectionView = ItemView['sections'][number]

/** Offset after the first characters of a line that, blanks aside, spell `words`; undefined where the line begins otherwise. */
function endOfWords(text: string, line: Span, words: string): number | undefined {
  let offset = line.start
  for (const character of foldBlanks(words)) {
    while (offset < line.end && foldBlanks(text.charAt(offset)) === '') offset += 1
    if (!text.startsWith(character, offset) || offset >= line.end) return undefined
    offset += character.length
  }
  return offset
}

function layLine(text: string, line: Span, section: SectionView | undefined): ItemBlock {
  const words = section === undefined || section.title === '' ? '' : section.marker + section.title
  const leadEnd = words === '' ? undefined : endOfWords(text, line, words)
  if (section === undefined || leadEnd === undefined)
    return { kind: 'paragraph', span: line, leadEnd: line.start }
  if (leadEnd >= line.end) return { kind: 'heading', level: Math.max(section.level, 1), span: line }
  return { kind: 'paragraph', span: line, leadEnd }
}

/** How many of the first lines repeat the item's title, which the page shows above the text. */
function countTitleLines(text: string, lines: readonly Span[], title: string): number {
  const wanted = foldBlanks(title)
  let read = ''
  for (const [position, line] of lines.entries()) {
    read += foldBlanks(text.slice(line.start, line.end))
    if (read === wanted) return position + 1
    if (!wanted.startsWith(read)) return 0
  }
  return 0
}

/** Sections by the offset of their first character that is no blank. */
function indexOpenings({ text, sections }: ItemView): ReadonlyMap<number, SectionView> {
  const headed = sections.filter(({ level }) => level > 0)
  return new Map(headed.map((section) => [trimSpan(text, section.span).start, section]))
}

/**
 * Lays out an item for reading: headings, paragraphs and tables in the order of its text, every character of it
 * in one block. Lines that repeat the item's title are left out, unless the highlight touches them.
 */
export function layoutItem(item: ItemView, highlight?: Span): readonly ItemBlock[] {
  const { text, title } = item
  const openings = indexOpenings(item)
  const layLines = (region: Span): readonly ItemBlock[] =>
    splitLines(text, region).map((line) => layLine(text, line, openings.get(line.start)))

  const tables = item.tables.toSorted((one, other) => one.span.start - other.span.start)
  const blocks: ItemBlock[] = []
  let start = 0
  for (const table of tables) {
    if (table.span.start < start) continue
    blocks.push(...layLines({ start, end: table.span.start }), layoutTable(text, table, highlight))
    start = table.span.end
  }
  blocks.push(...layLines({ start, end: text.length }))

  const titleLines = countTitleLines(text, splitLines(text, { start: 0, end: text.length }), title)
  return blocks.filter((block, position) => position >= titleLines || overlaps(block.span, highlight))
}
