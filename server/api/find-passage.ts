import { presentPassages, type ViewContext } from './present-passages.ts'
import { ApiProblem } from './problems/api-problem.ts'
import type { PassageView } from './schemas/passage.ts'

/** The passage a permanent id names; throws a `not-found` problem where the index has none. */
export function findPassage(id: string, context: ViewContext): PassageView {
  const passage = context.index.passage(id)
  const [view] = presentPassages(passage === undefined ? [] : [passage], context)
  if (view === undefined) {
    throw new ApiProblem('not-found', { detail: `没有段落 ${id}，或该处文字已与编号不符。` })
  }
  return view
}
