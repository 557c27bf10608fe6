import { problemTypes } from '../problems/problem-types.ts'
import type { ProblemType } from '../problems/problem-types.ts'
import { problemSchema } from '../schemas/problem.ts'

function describeProblem(...types: readonly ProblemType[]) {
  const content = { 'application/problem+json': { schema: problemSchema } }
  return { description: types.map((type) => problemTypes[type].title).join('，或'), content }
}

/** Problems of every route, for the OpenAPI document; handlers throw them. */
export const commonProblems = {
  429: describeProblem('rate-limited'),
  500: describeProblem('internal'),
} as const

/** Problems of a route that reads the index. */
export const indexProblems = { ...commonProblems, 503: describeProblem('no-index', 'timeout') } as const

/** Problems of a route that reads one record of the index. */
export const recordProblems = { ...indexProblems, 404: describeProblem('not-found') } as const

/** Problems of a route that searches the index. */
export const searchProblems = {
  ...indexProblems,
  400: describeProblem('bad-request'),
  422: describeProblem('unprocessable'),
} as const

/** Problems of a route that is asked with a body. */
export const questionProblems = {
  ...searchProblems,
  413: describeProblem('too-large'),
  415: describeProblem('unsupported-media-type'),
} as const
