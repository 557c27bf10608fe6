import { ApiProblem } from '../api/problems/api-problem.ts'
import { modelName } from './model-name.ts'

/** Throws a `not-found` problem where a request names another model than the one there is. */
export function requireKnownModel(model: string): void {
  if (model === modelName) return
  throw new ApiProblem('not-found', { detail: `没有模型 ${model}，请用 ${modelName}。`, field: 'model' })
}
