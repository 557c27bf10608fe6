import { useMemo } from 'react'
import { CitationMark } from './citation-mark.tsx'
import { splitAnswerMarks } from './split-answer-marks.ts'

/** A line of an answer: words, some of them bold, and citation marks. */
export function AnswerLine({ line }: { readonly line: string }) {
  const parts = useMemo(() => splitAnswerMarks(line), [line])
  return parts.map((part, position) => {
    if (part.kind === 'mark') return <CitationMark key={position} n={part.n} />
    return part.strong ? <strong key={position}>{part.text}</strong> : <span key={position}>{part.text}</span>
  })
}
