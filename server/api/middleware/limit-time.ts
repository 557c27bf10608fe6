import type { MiddlewareHandler } from 'hono'
import { ApiProblem } from '../problems/api-problem.ts'

/** Ends the wait for an answer that has not begun within so many milliseconds; work that blocks the process can't be interrupted. */
export function limitTime(milliseconds: number): MiddlewareHandler {
  return async (_, next) => {
    let timer: NodeJS.Timeout | undefined
    const elapsed = new Promise<never>((_resolve, reject) => {
      const seconds = milliseconds / 1_000
      const problem = new ApiProblem('timeout', { detail: `${seconds} 秒内没有完成，请稍后再试。` })
      timer = setTimeout(() => reject(problem), milliseconds)
    })
    try {
      await Promise.race([next(), elapsed])
    } finally {
      clearTimeout(timer)
    }
  }
}
