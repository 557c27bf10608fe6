import type { Question } from '../answering/question.ts'
import type { FiltersView } from './schemas/answer.ts'

/** Filters of a question. */
export type QuestionFilters = NonNullable<Question['filters']>

/** The filters a client chose, without those left open. */
export function toQuestionFilters(filters: FiltersView = {}): QuestionFilters {
  const { region, body, bulletin, year, kind } = filters
  return {
    ...(region === undefined ? {} : { region }),
    ...(body === undefined ? {} : { body }),
    ...(bulletin === undefined ? {} : { bulletin }),
    ...(year === undefined ? {} : { year }),
    ...(kind === undefined ? {} : { kind }),
  }
}
