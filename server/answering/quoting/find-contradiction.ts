import type { ScoredCandidate } from './score-candidates.ts'
import { disagree, type Figure, readFigures } from './read-figures.ts'

/** The best candidate of another item that gives another figure for something the question asks about and a chosen quote answers; undefined where none does. */
export function findContradiction(
  chosen: readonly ScoredCandidate[],
  candidates: readonly ScoredCandidate[],
  question: string,
): ScoredCandidate | undefined {
  const items = new Set(chosen.map(({ passage }) => passage.itemId))
  const asked = chosen
    .flatMap(({ quote }) => readFigures(quote))
    .filter((figure) => isAsked(figure, question))
  return candidates
    .filter(({ passage }) => !items.has(passage.itemId))
    .toSorted((a, b) => b.worth - a.worth)
    .find(({ quote }) => readFigures(quote).some((figure) => asked.some((other) => disagree(figure, other))))
}

/** Whether a question names the subject of a figure. */
function isAsked({ subject }: Figure, question: string): boolean {
  return subject.length > 0 && question.includes(subject)
}
