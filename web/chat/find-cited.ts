import type { CitationView } from '../../server/api/schemas/answer.ts'
import { isSameSource } from '../answer/is-same-source.ts'
import { sourceOf } from '../answer/source-of.ts'
import type { SourceReference } from '../routing/route.ts'
import type { Turn } from './turn.ts'

/** A citation among the others of its answer; `at` counts from 0. */
export interface CitedAt {
  readonly citations: readonly CitationView[]
  readonly at: number
}

/** The latest answer that cites exactly this stretch; undefined where the address names a stretch nobody cited. */
export function findCited(turns: readonly Turn[], source: SourceReference): CitedAt | undefined {
  for (const { answer } of turns.toReversed()) {
    const citations = answer?.citations ?? []
    const at = citations.findIndex((citation) => isSameSource(sourceOf(citation), source))
    if (at !== -1) return { citations, at }
  }
  return undefined
}
