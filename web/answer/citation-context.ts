import { createContext } from 'react'
import type { CitationView } from '../../server/api/schemas/answer.ts'
import type { SourceReference } from '../routing/route.ts'

/** What a citation mark needs to know of its answer. */
export interface CitationSurroundings {
  readonly citations: readonly CitationView[]
  /** The source that is open. */
  readonly source: SourceReference | undefined
  readonly onOpenSource: (source: SourceReference) => void
}

/** Hands an answer's citations down to the marks in its text. */
export const CitationContext = createContext<CitationSurroundings>({
  citations: [],
  source: undefined,
  onOpenSource: () => undefined,
})
