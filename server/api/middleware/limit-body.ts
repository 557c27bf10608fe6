import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ApiProblem } from '../problems/api-problem.ts'

/** Largest request body in KiB. */
const MOST_KIBIBYTES = 64

/** Refuses request bodies over 64 KiB. */
export function limitBody(): MiddlewareHandler {
  return bodyLimit({
    maxSize: MOST_KIBIBYTES * 1_024,
    onError: () => {
      throw new ApiProblem('too-large', { detail: `请求内容不能超过 ${MOST_KIBIBYTES} KiB。` })
    },
  })
}
