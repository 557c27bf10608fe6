import { Fragment, useContext } from 'react'
import type { ReactNode } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { ItemActions } from './item-actions.tsx'
import { ItemBlockView } from './item-block-view.tsx'
import type { ItemBlock } from './item-layout.ts'
import { overlaps } from './overlaps.ts'

interface ItemTextProps {
  readonly item: ItemView
  readonly blocks: readonly ItemBlock[]
  readonly highlight: Span | undefined
  readonly selected: Span | undefined
  /** What can be done with the text selected; it stands after the block in which the selection ends. */
  readonly children: ReactNode
}

/** The whole text of an item, laid out for reading, with what can be done with the highlight below it. */
export function ItemText({ item, blocks, highlight, selected, children }: ItemTextProps) {
  const { locale } = useContext(LocaleContext)
  const last = blocks.findLast((block) => overlaps(block.span, highlight))
  const lastSelected = blocks.findLast((block) => overlaps(block.span, selected))
  return blocks.map((block) => (
    <Fragment key={block.span.start}>
      <ItemBlockView text={item.text} block={block} highlight={highlight} />
      {block === lastSelected && <div lang={locale}>{children}</div>}
      {block === last && (
        <div className="highlight-actions" lang={locale}>
          <ItemActions item={item} span={highlight} />
        </div>
      )}
    </Fragment>
  ))
}
