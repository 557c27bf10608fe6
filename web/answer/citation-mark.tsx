import { use, useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { CitationContext } from './citation-context.ts'
import { CitationPreview } from './citation-preview.tsx'
import { isSameSource } from './is-same-source.ts'
import { moveBetweenMarks } from './move-between-marks.ts'
import { sourceOf } from './source-of.ts'

/** A citation's number in the text: shows the quote while pointed at or focused, opens the source when pressed. */
export function CitationMark({ n }: { readonly n: number }) {
  const messages = useMessages()
  const previewId = useId()
  const [previewing, setPreviewing] = useState(false)
  const { citations, source, onOpenSource } = use(CitationContext)
  const citation = citations.find((candidate) => candidate.n === n)
  if (citation === undefined) return <span className="mark mark-pending">{n}</span>

  const target = sourceOf(citation)
  const isOpen = source !== undefined && isSameSource(source, target)
  const press = (event: KeyboardEvent<HTMLElement>) => {
    moveBetweenMarks(event)
    if (event.key !== 'Escape' || !previewing) return
    event.preventDefault()
    setPreviewing(false)
  }
  return (
    <span
      className="mark-place"
      onPointerEnter={(event) => setPreviewing(event.pointerType === 'mouse')}
      onPointerLeave={() => setPreviewing(false)}
    >
      <button
        type="button"
        className="mark"
        aria-label={messages.citationLabel(n)}
        aria-pressed={isOpen}
        aria-describedby={previewing ? previewId : undefined}
        onFocus={(event) => setPreviewing(event.target.matches(':focus-visible'))}
        onBlur={() => setPreviewing(false)}
        onKeyDown={press}
        onClick={() => {
          setPreviewing(false)
          onOpenSource(target)
        }}
      >
        {n}
      </button>
      {previewing && <CitationPreview id={previewId} citation={citation} />}
    </span>
  )
}
