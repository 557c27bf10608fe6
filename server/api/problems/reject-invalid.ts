import type { ValidationTargets } from 'hono'
import type { ZodError } from 'zod'
import { ApiProblem } from './api-problem.ts'
import { describeIssue } from './describe-issue.ts'

/** Result of checking one part of a request against its schema. */
type Validation =
  | { readonly target: keyof ValidationTargets; readonly success: true }
  | { readonly target: keyof ValidationTargets; readonly success: false; readonly error: ZodError }

/** Throws a `bad-request` problem that names the first field a schema rejects. */
export function rejectInvalid(validation: Validation): void {
  if (validation.success) return
  const issue = validation.error.issues[0]
  if (issue === undefined) return
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : 'body'
  throw new ApiProblem('bad-request', { detail: `${field}：${describeIssue(issue)}。`, field })
}
