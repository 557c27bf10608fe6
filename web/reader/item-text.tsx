import { Fragment, useContext, useLayoutEffect, useMemo, useRef } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { ItemActions } from './item-actions.tsx'
import { ItemBlockView } from './item-block-view.tsx'
import { layoutItem } from './layout-item.ts'
import { overlaps } from './overlaps.ts'

/** The block an offset stands in, or the one before it. */
function findBlockAt(container: HTMLElement, offset: number): HTMLElement | undefined {
  const blocks = [...container.querySelectorAll<HTMLElement>('[data-start]')]
  return blocks.findLast((block) => Number(block.dataset['start']) <= offset)
}

/** The whole text of an item, laid out for reading; the highlight is marked and brought into view, with what can be done with it below. */
export function ItemText({
  item,
  highlight,
}: {
  readonly item: ItemView
  readonly highlight?: Span | undefined
}) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const container = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => layoutItem(item, highlight), [item, highlight])
  const last = blocks.findLast((block) => overlaps(block.span, highlight))
  const outside = highlight !== undefined && highlight.end > item.text.length

  useLayoutEffect(() => {
    if (highlight === undefined || container.current === null) return
    const mark = container.current.querySelector('mark')
    if (mark) mark.scrollIntoView({ block: 'center', behavior: 'instant' })
    else
      findBlockAt(container.current, highlight.start)?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [highlight])

  return (
    <div ref={container} className="item-text" lang="zh-CN">
      {outside && <p className="notice">{messages.quoteNotFound}</p>}
      {blocks.map((block) => (
        <Fragment key={block.span.start}>
          <ItemBlockView text={item.text} block={block} highlight={highlight} />
          {block === last && (
            <div className="highlight-actions" lang={locale}>
              <ItemActions item={item} span={highlight} />
            </div>
          )}
        </Fragment>
      ))}
    </div>
  )
}
