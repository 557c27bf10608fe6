import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'
import { plainPage } from './plain-page.ts'

/** Files whose names change with their content: browsers may keep them for ever. */
const HASHED_FILE = /^\/assets\//u

/** Addresses the page itself shows: its start, the quotation checker, the registers, bodies and people, and the bulletins. */
const PAGE_ADDRESS =
  /^\/(?:check|commitments|decisions|appointments|votes|evaluations|people\/.*|(?:bodies|bulletins)(?:\/.*)?)?$/u

const KEEP_FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

const texts = {
  notBuilt: { title: '网页尚未生成', body: '请在项目目录运行 npm start，它会生成网页并重新启动服务。' },
  notFound: { title: '没有这个页面', body: '请回到首页。' },
} as const

/** Serves the built page: its files, and `index.html` at the addresses it shows itself. */
export function servePage(folder: string): MiddlewareHandler {
  return async (context) => {
    const index = join(folder, 'index.html')
    if (!existsSync(index)) return context.html(plainPage(texts.notBuilt), 503)
    const { path } = context.req
    const file = PAGE_ADDRESS.test(path) ? { path: 'index.html' } : {}
    const response = await serveStatic({ root: folder, ...file })(context, async () => {})
    if (!(response instanceof Response)) return context.html(plainPage(texts.notFound), 404)
    response.headers.set('Cache-Control', HASHED_FILE.test(path) ? KEEP_FOR_EVER : ASK_AGAIN)
    return response
  }
}
