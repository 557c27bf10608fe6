import { useMemo } from 'react'
import { keyByPlace } from '../page/key-by-place.ts'
import { CitationMark } from './citation-mark.tsx'
import { splitAnswerMarks } from './split-answer-marks.ts'

/** A line of an answer: words, some of them bold, and citation marks. */
export function AnswerLine({ line }: { readonly line: string }) {
  const parts = useMemo(() => keyByPlace(splitAnswerMarks(line)), [line])
  return parts.map(({ place, entry }) => {
    if (entry.kind === 'mark') return <CitationMark key={place} n={entry.n} />
    return entry.strong ? <strong key={place}>{entry.text}</strong> : <span key={place}>{entry.text}</span>
  })
}
