import type { AnswerBlock } from './answer-block.ts'

const HEADING = /^#{1,6}\s+(.*)$/
/** 注意：[1]与[2]的数字不一致 */
const NOTICE = /^注意[：:]/
const QUOTE = /^>\s?(.*)$/
const BULLET = /^\s*[-*+]\s+(.*)$/
const NUMBERED = /^\s*(\d{1,3})[.)]\s+(.*)$/
const TABLE_ROW = /^\s*\|.*\|\s*$/
const TABLE_RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/

/** A line, read alone. */
type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'heading' | 'quote' | 'notice' | 'paragraph' | 'table'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly ordered: boolean; readonly number: number }

type WrittenLine = Exclude<Line, { kind: 'blank' }>
type ListBlock = Extract<AnswerBlock, { kind: 'list' }>

function readLine(line: string): Line {
  if (line.trim() === '') return { kind: 'blank' }
  const heading = HEADING.exec(line)?.[1]
  if (heading !== undefined) return { kind: 'heading', text: heading }
  const quote = QUOTE.exec(line)?.[1]
  if (quote !== undefined) return { kind: 'quote', text: quote }
  const bullet = BULLET.exec(line)?.[1]
  if (bullet !== undefined) return { kind: 'item', text: bullet, ordered: false, number: 1 }
  const [, digits, text] = NUMBERED.exec(line) ?? []
  if (text !== undefined) return { kind: 'item', text, ordered: true, number: Number(digits) }
  if (TABLE_ROW.test(line)) return { kind: 'table', text: line }
  return { kind: NOTICE.test(line) ? 'notice' : 'paragraph', text: line.trim() }
}

function splitCells(row: string): readonly string[] {
  return row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

/** The list with the line taken in: as its next item, or as more words of its last one. */
function extendList(block: ListBlock, line: WrittenLine): AnswerBlock | undefined {
  if (line.kind === 'item' && line.ordered === block.ordered) {
    return { ...block, items: [...block.items, line.text] }
  }
  if (line.kind !== 'paragraph') return undefined
  return { ...block, items: [...block.items.slice(0, -1), `${block.items.at(-1) ?? ''} ${line.text}`] }
}

/** The block with the line taken in; undefined where the line opens another block. */
function extend(block: AnswerBlock, line: WrittenLine): AnswerBlock | undefined {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.kind === line.kind ? { ...block, lines: [...block.lines, line.text] } : undefined
    case 'notice':
      return line.kind === 'paragraph' ? { ...block, lines: [...block.lines, line.text] } : undefined
    case 'table':
      if (line.kind !== 'table') return undefined
      return TABLE_RULE.test(line.text) ? block : { ...block, rows: [...block.rows, splitCells(line.text)] }
    case 'list':
      return extendList(block, line)
    case 'heading':
      return undefined
  }
}

function open(line: WrittenLine): AnswerBlock {
  switch (line.kind) {
    case 'heading':
      return { kind: 'heading', line: line.text }
    case 'quote':
    case 'notice':
    case 'paragraph':
      return { kind: line.kind, lines: [line.text] }
    case 'item':
      return { kind: 'list', ordered: line.ordered, start: line.number, items: [line.text] }
    case 'table':
      return { kind: 'table', header: splitCells(line.text), rows: [] }
  }
}

/** Reads the Markdown that answers are written in: paragraphs, quotations, notices, headings, lists, tables. Never fails; an unknown form is a paragraph. */
export function parseAnswerBlocks(markdown: string): readonly AnswerBlock[] {
  const blocks: AnswerBlock[] = []
  let afterBlank = true
  for (const text of markdown.split(/\r?\n/)) {
    const line = readLine(text)
    if (line.kind === 'blank') {
      afterBlank = true
      continue
    }
    const last = afterBlank && line.kind !== 'item' ? undefined : blocks.at(-1)
    const extended = last && extend(last, line)
    if (extended) blocks[blocks.length - 1] = extended
    else blocks.push(open(line))
    afterBlank = false
  }
  return blocks
}
