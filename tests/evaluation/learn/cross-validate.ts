import { type LinearModel, scoreLinearly } from '../../../server/answering/ranking/score-linearly.ts'
import type { Example } from './fit-logistic.ts'

const FOLDS = 5

/** Share of the groups (one a question) whose best-scored example is right, by models fitted without them. */
export function crossValidate(
  names: readonly string[],
  groups: readonly (readonly Example[])[],
  fit: (groups: readonly (readonly Example[])[]) => LinearModel,
): string {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(groups.filter((_, at) => at % FOLDS !== fold))
    for (const group of groups.filter((_, at) => at % FOLDS === fold)) {
      const score = (example: Example): number => scoreLinearly(model, names, example.values)
      const best = group.reduce((a, b) => (score(b) > score(a) ? b : a))
      right += Number(best.isRight)
    }
  }
  return `${((100 * right) / groups.length).toFixed(1)} %`
}
