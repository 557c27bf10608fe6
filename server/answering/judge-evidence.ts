import type { AnswerStatus } from './answer.ts'
import type { SelectedQuote } from './select-quotes.ts'
import type { Understanding } from './understanding/understanding.ts'

/** Share of the question's weighted terms the best passage has to hold; measured on the development questions (docs/measurements.md). */
const ENOUGH = { answered: 0.12, related: 0.07 } as const

/** Whether the quotes answer, are only near, or say nothing of the question. */
export function judgeEvidence(quotes: readonly SelectedQuote[], understanding: Understanding): AnswerStatus {
  const { unknownPlaces, filters } = understanding
  if (quotes.length === 0 || (unknownPlaces.length > 0 && filters.regions === undefined)) return 'refused'
  const coverage = Math.max(...quotes.map((quote) => quote.coverage))
  if (coverage >= ENOUGH.answered) return 'answered'
  return coverage >= ENOUGH.related ? 'related' : 'refused'
}
