import type { Context } from 'hono'
import type { ProblemView } from '../schemas/problem.ts'
import type { ApiProblem } from './api-problem.ts'
import { problemTypes } from './problem-types.ts'

/** The problem+json response of a problem. */
export function respondProblem(context: Context, problem: ApiProblem): Response {
  const { status, title } = problemTypes[problem.type]
  const { detail, field, command, retryAfter } = problem.details
  const view: ProblemView = { type: `/problems/${problem.type}`, title, status, detail, field, command }
  if (retryAfter !== undefined) context.header('Retry-After', String(retryAfter))
  return context.body(JSON.stringify(view), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  })
}
