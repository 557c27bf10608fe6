import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/** Headers that pages of other origins may read. */
const EXPOSED = ['X-Request-Id', 'Retry-After', 'Server-Timing', 'Content-Disposition', 'ETag']
/** Seconds a browser keeps the answer to whether it may ask. */
const KEPT = 600

/** Lets pages of these origins read the answers, of all where one is `*`; never with credentials. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'POST'],
    exposeHeaders: EXPOSED,
    maxAge: KEPT,
  })
}
