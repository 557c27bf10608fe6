import { useMemo } from 'react'
import type { CitationView } from '../../server/api/schemas/answer.ts'
import { keyByPlace } from '../page/key-by-place.ts'
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

/** The answer's text with its citation marks. */
export function AnswerBody({ text, citations, source, onOpenSource }: AnswerBodyProps) {
  const blocks = useMemo(() => parseAnswerBlocks(text), [text])
  const context = useMemo(() => ({ citations, source, onOpenSource }), [citations, source, onOpenSource])
  return (
    <CitationContext value={context}>
      <div className="answer" lang="zh-CN">
        {keyByPlace(blocks).map(({ place, entry }) => (
          <AnswerBlockView key={place} block={entry} />
        ))}
      </div>
    </CitationContext>
  )
}
