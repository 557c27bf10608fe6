import type { Route } from '../routing/route.ts'
import type { QuestionScope } from './question-scope.ts'

/** The scope that an address names. */
export function scopeOf(route: Route): QuestionScope {
  if (route.name !== 'chat') return { filters: {}, ignore: [] }
  return { filters: route.filters, ignore: route.ignore ?? [] }
}
