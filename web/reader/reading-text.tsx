import { useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { useMessages } from '../messages/use-messages.ts'
import { DeliveredText } from './delivered-text.tsx'
import { FindBar } from './find-bar.tsx'
import { findSentence } from './find-sentence.ts'
import { FoundContext } from './found-context.ts'
import type { ItemBlock } from './item-layout.ts'
import { ItemText } from './item-text.tsx'
import { listShownSpans } from './list-shown-spans.ts'
import { SelectionActions } from './selection-actions.tsx'
import { selectSpan } from './text-selection.ts'
import { useFind } from './use-find.ts'
import type { Find } from './use-find.ts'
import { usePlaceInText } from './use-place-in-text.ts'
import { useSelectedSpan } from './use-selected-span.ts'

interface ReadingTextProps {
  readonly item: ItemView
  readonly highlight: Span | undefined
  /** The text laid out; undefined where it is shown as delivered. */
  readonly blocks: readonly ItemBlock[] | undefined
  readonly searching: boolean
  readonly onEndSearch: () => void
}

/** What the reader selected in a text, with what can be done with it; and how the keyboard selects the sentence around a match. */
function useSelection(container: RefObject<HTMLElement | null>, item: ItemView, find: Find) {
  const [byKeyboard, setByKeyboard] = useState<Span>()
  const selected = useSelectedSpan(container, item.text)
  const { matches, at } = find.state
  function selectSentence(): void {
    const match = matches[at]
    if (match === undefined || container.current === null) return
    const sentence = findSentence(item.text, match)
    setByKeyboard(sentence)
    selectSpan(container.current, sentence)
  }
  const focused = selected?.start === byKeyboard?.start && selected?.end === byKeyboard?.end
  const actions = selected && (
    <SelectionActions
      key={`${selected.start}-${selected.end}`}
      item={item}
      span={selected}
      focused={focused}
    />
  )
  return { selected, selectSentence, actions }
}

/** An item's text to be read, searched and selected from; the highlight is marked and in view. */
export function ReadingText({ item, highlight, blocks, searching, onEndSearch }: ReadingTextProps) {
  const messages = useMessages()
  const container = useRef<HTMLDivElement>(null)
  const { text } = item
  const shown = useMemo(
    () => (blocks ? listShownSpans(blocks) : [{ start: 0, end: text.length }]),
    [blocks, text],
  )
  const find = useFind(text, shown)
  const found = searching ? find.state.matches : []
  const { selected, selectSentence, actions } = useSelection(container, item, find)
  usePlaceInText(container, highlight, searching ? find.state : undefined)
  return (
    <>
      {searching && <FindBar find={find} onSelect={selectSentence} onClose={onEndSearch} />}
      <FoundContext value={found}>
        <div ref={container} className="item-text" lang="zh-CN">
          {highlight !== undefined && highlight.end > text.length && (
            <p className="notice">{messages.quoteNotFound}</p>
          )}
          {blocks ? (
            <ItemText item={item} blocks={blocks} highlight={highlight} selected={selected}>
              {actions}
            </ItemText>
          ) : (
            <DeliveredText text={text} highlight={highlight}>
              {actions}
            </DeliveredText>
          )}
        </div>
      </FoundContext>
    </>
  )
}
