import type { MiddlewareHandler } from 'hono'
import { ApiProblem } from '../problems/api-problem.ts'

/** Refuses POST requests whose body is not declared as JSON; pages of other origins can't declare that unasked. */
export function requireJson(): MiddlewareHandler {
  return async (context, next) => {
    const mediaType = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
    if (context.req.method === 'POST' && mediaType !== 'application/json') {
      throw new ApiProblem('unsupported-media-type', {
        detail: '请求的 Content-Type 应为 application/json。',
      })
    }
    await next()
  }
}
