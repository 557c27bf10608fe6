import type { Span } from '../../corpus/model/span.ts'
import type { ItemBlock, LaidRow } from './item-layout.ts'

function spansOf(row: LaidRow): readonly Span[] {
  return row.kind === 'note' ? [row.span] : row.cells.map(({ span }) => span)
}

/** The stretches of an item's text that its layout shows; it leaves out what the page says elsewhere. */
export function listShownSpans(blocks: readonly ItemBlock[]): readonly Span[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(spansOf) : [block.span]))
}
