import type { Span } from '../../corpus/model/span.ts'
import { HighlightedText } from './highlighted-text.tsx'
import type { ItemBlock } from './item-layout.ts'
import { ItemTable } from './item-table.tsx'

interface ItemBlockViewProps {
  readonly text: string
  readonly block: ItemBlock
  readonly highlight: Span | undefined
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** One block of an item: a heading, a paragraph, a table. */
export function ItemBlockView({ text, block, highlight }: ItemBlockViewProps) {
  const { span } = block
  if (block.kind === 'table') return <ItemTable text={text} table={block} highlight={highlight} />
  if (block.kind === 'heading') {
    const Heading = HEADINGS[block.level - 1] ?? 'h6'
    return (
      <Heading data-start={span.start}>
        <HighlightedText text={text} span={span} highlight={highlight} />
      </Heading>
    )
  }
  const { leadEnd } = block
  return (
    <p data-start={span.start}>
      {leadEnd > span.start && (
        <strong>
          <HighlightedText text={text} span={{ start: span.start, end: leadEnd }} highlight={highlight} />
        </strong>
      )}
      <HighlightedText text={text} span={{ start: leadEnd, end: span.end }} highlight={highlight} />
    </p>
  )
}
