import type { ReactNode } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import { useMessages } from '../messages/use-messages.ts'
import { HighlightedText } from './highlighted-text.tsx'

interface DeliveredTextProps {
  readonly text: string
  readonly highlight: Span | undefined
  /** What can be done with the text selected. */
  readonly children: ReactNode
}

/** An item's text with its blanks, line ends and tabs, not laid out. */
export function DeliveredText({ text, highlight, children }: DeliveredTextProps) {
  const { reading } = useMessages()
  return (
    <>
      <p className="delivered-note">{reading.asDeliveredNote}</p>
      <div className="delivered" lang="zh-CN">
        <HighlightedText text={text} span={{ start: 0, end: text.length }} highlight={highlight} />
      </div>
      {children}
    </>
  )
}
