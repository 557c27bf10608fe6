import type { Context, MiddlewareHandler } from 'hono'
import { ApiProblem } from '../problems/api-problem.ts'
import { createTokenBuckets } from './create-token-buckets.ts'

/** What a rate limit needs to know. */
export interface RateLimitOptions {
  /** Requests a minute one client may make. */
  readonly perMinute: number
  readonly addressOf: (context: Context) => string
}

/** Refuses requests of a client that makes more than it may. */
export function limitRate({ perMinute, addressOf }: RateLimitOptions): MiddlewareHandler {
  const buckets = createTokenBuckets({ perMinute })
  return async (context, next) => {
    const wait = buckets.take(addressOf(context))
    if (wait > 0) {
      const retryAfter = Math.ceil(wait / 1_000)
      throw new ApiProblem('rate-limited', {
        detail: `每分钟最多 ${perMinute} 次请求，请在 ${retryAfter} 秒后再试。`,
        retryAfter,
      })
    }
    await next()
  }
}
