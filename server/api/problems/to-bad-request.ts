import type { ZodError } from 'zod'
import { ApiProblem } from './api-problem.ts'
import { describeIssue } from './describe-issue.ts'

/** The `bad-request` problem of input that a schema rejects, with the first field at fault; `whole` is what the input is called where no field is. */
export function toBadRequest({ issues: [issue] }: ZodError, whole: string): ApiProblem {
  if (issue === undefined)
    return new ApiProblem('bad-request', { detail: `${whole}：格式不对。`, field: whole })
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : whole
  return new ApiProblem('bad-request', { detail: `${field}：${describeIssue(issue)}。`, field })
}
