import { useMemo } from 'react'
import type { KeyboardEvent } from 'react'
import type { CitationView } from '../../server/api/schemas/answer.ts'
import type { SourceReference } from '../routing/route.ts'
import { AnswerBlockView } from './answer-block-view.tsx'
import { CitationContext } from './citation-context.ts'
import { parseAnswerBlocks } from './parse-answer-blocks.ts'

interface AnswerBodyProps {
  readonly text: string
  readonly citations: readonly CitationView[]
  readonly source: SourceReference | undefined
  readonly onOpenSource: (source: SourceReference) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Moves from one citation mark of an answer to the next with the arrow keys. */
function moveBetweenMarks(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('button.mark')]
  const at = marks.findIndex((mark) => mark === document.activeElement)
  if (step === undefined || at === -1) return
  event.preventDefault()
  marks[(at + step + marks.length) % marks.length]?.focus()
}

/** The answer's text with its citation marks. */
export function AnswerBody({ text, citations, source, onOpenSource }: AnswerBodyProps) {
  const blocks = useMemo(() => parseAnswerBlocks(text), [text])
  const context = useMemo(() => ({ citations, source, onOpenSource }), [citations, source, onOpenSource])
  return (
    <CitationContext value={context}>
      <div className="answer" lang="zh-CN" onKeyDown={moveBetweenMarks}>
        {blocks.map((block, position) => (
          <AnswerBlockView key={position} block={block} />
        ))}
      </div>
    </CitationContext>
  )
}
