import type { Citation } from '../answer.ts'
import { disagree, readFigures } from '../quoting/read-figures.ts'

/** Two citations of different items that give different figures for the same subject, as their numbers; undefined where none disagree. */
export function findConflict(citations: readonly Citation[]): readonly [number, number] | undefined {
  const figures = citations.flatMap((citation) =>
    readFigures(citation.quote).map((figure) => ({ figure, citation })),
  )
  for (const { figure, citation } of figures) {
    const other = figures.find(
      (candidate) =>
        candidate.citation.passage.itemId !== citation.passage.itemId && disagree(candidate.figure, figure),
    )
    if (other !== undefined) return [citation.n, other.citation.n]
  }
  return undefined
}
