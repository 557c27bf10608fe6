import type { ApiProblem } from '../api/problems/api-problem.ts'
import type { ProblemType } from '../api/problems/problem-types.ts'
import type { OpenaiErrorView } from '../api/schemas/openai-error.ts'

/** OpenAI's `type` and `code` of each problem. */
const errorNames: Readonly<Record<ProblemType, { readonly type: string; readonly code: string }>> = {
  'bad-request': { type: 'invalid_request_error', code: 'invalid_value' },
  'not-found': { type: 'invalid_request_error', code: 'unknown_url' },
  'too-large': { type: 'invalid_request_error', code: 'request_too_large' },
  'unsupported-media-type': { type: 'invalid_request_error', code: 'unsupported_media_type' },
  unprocessable: { type: 'invalid_request_error', code: 'invalid_value' },
  'rate-limited': { type: 'requests', code: 'rate_limit_exceeded' },
  internal: { type: 'server_error', code: 'internal_error' },
  'no-index': { type: 'server_error', code: 'no_index' },
  timeout: { type: 'server_error', code: 'timeout' },
}

/** A problem in OpenAI's form. */
export function toOpenaiError({ type, details }: ApiProblem): OpenaiErrorView {
  const { detail: message, field: param = null } = details
  const names = errorNames[type]
  const code = type === 'not-found' && param === 'model' ? 'model_not_found' : names.code
  return { error: { message, type: names.type, param, code } }
}
