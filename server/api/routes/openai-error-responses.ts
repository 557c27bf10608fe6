import { problemTypes } from '../problems/problem-types.ts'
import { openaiErrorSchema } from '../schemas/openai-error.ts'
import { jsonResponse } from './json-response.ts'

/** Errors of the routes that OpenAI's clients call and that read the index, for the OpenAPI document; handlers throw problems. */
export const openaiErrors = {
  429: jsonResponse(openaiErrorSchema, problemTypes['rate-limited'].title),
  500: jsonResponse(openaiErrorSchema, problemTypes.internal.title),
  503: jsonResponse(openaiErrorSchema, problemTypes['no-index'].title),
} as const

/** Errors of a route that takes the name of a model. */
export const modelErrors = { ...openaiErrors, 404: jsonResponse(openaiErrorSchema, '没有这个模型') } as const

/** Errors of a route that is asked with a body. */
export const completionErrors = {
  ...modelErrors,
  400: jsonResponse(openaiErrorSchema, problemTypes['bad-request'].title),
  413: jsonResponse(openaiErrorSchema, problemTypes['too-large'].title),
  415: jsonResponse(openaiErrorSchema, problemTypes['unsupported-media-type'].title),
} as const
