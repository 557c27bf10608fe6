import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { OperationsObserver } from '../../operations/operations-observer.ts'

/** Tells an observer of every request once its answer begins; the route's pattern stands for its address. */
export function observeRequests(observer: Pick<OperationsObserver, 'request'>): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now()
    await next()
    observer.request({
      requestId: context.get('requestId'),
      method: context.req.method,
      route: routePath(context),
      status: context.res.status,
      milliseconds: performance.now() - start,
    })
  }
}
