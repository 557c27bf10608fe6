import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../corpus/model/span.ts'
import { foldBlanks } from '../../../web/reader/fold-blanks.ts'
import { cutSegments } from '../../../web/reader/cut-segments.ts'
import type { ItemBlock } from '../../../web/reader/item-layout.ts'
import { layoutItem } from '../../../web/reader/layout-item.ts'
import { sampleItem } from './sample-item.ts'

const { text } = sampleItem

const spansOf = (block: ItemBlock): readonly Span[] =>
  block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ span }) => span)) : [block.span]

const shownText = (blocks: readonly ItemBlock[]) =>
  blocks.flatMap(spansOf).map(({ start, end }) => text.slice(start, end))

const table = (highlight?: Span) => {
  const found = layoutItem(sampleItem, highlight).find((block) => block.kind === 'table')
  if (found?.kind !== 'table') throw new Error('The sample has a table.')
  return found
}

describe('layoutItem', () => {
  it('marks exactly the highlighted characters, wherever the highlight begins and ends', () => {
    const offset = fc.nat(text.length)
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const highlight = { start: Math.min(one, other), end: Math.max(one, other) }
        const marked = layoutItem(sampleItem, highlight)
          .flatMap(spansOf)
          .flatMap((span) => cutSegments(text, span, { highlight, found: [] }))
          .map((segment) => (segment.marked ? segment.text : ''))
        expect(foldBlanks(marked.join(''))).toBe(foldBlanks(text.slice(highlight.start, highlight.end)))
      }),
    )
  })

  it('shows every character but the title and the repeated header, which it shows once', () => {
    const expected = text.replace(sampleItem.title, '').replace('\n\n序号\t项目\t任务', '')
    expect(foldBlanks(shownText(layoutItem(sampleItem)).join(''))).toBe(foldBlanks(expected))
  })

  it('tells a heading on its own line from one that runs on into its paragraph', () => {
    const [heading, , paragraph] = layoutItem(sampleItem)
    expect(heading).toMatchObject({ kind: 'heading', level: 1 })
    expect(paragraph).toMatchObject({ kind: 'paragraph', leadEnd: text.indexOf('。年内') })
  })

  it('puts the cells of a row with a merged cell under their columns', () => {
    const rows = table().rows.map(({ cells }) => cells.map(({ span }) => text.slice(span.start, span.end)))
    expect(rows).toContainEqual(['2', '', '修桥'])
    expect(table().rows[2]?.cells[1]?.continued).toBe(true)
  })

  it('keeps a line between the rows that is no repeated header', () => {
    expect(table().rows.map(({ kind }) => kind)).toEqual(['header', 'row', 'row', 'row', 'note', 'row'])
  })

  it('shows a repeated header that the highlight touches', () => {
    const start = text.lastIndexOf('序号')
    expect(table({ start, end: start + 2 }).rows.filter(({ kind }) => kind === 'header')).toHaveLength(2)
  })
})
