import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, MiddlewareHandler } from 'hono'
import { plainPage } from './plain-page.ts'

/** Files whose names change with their content: browsers may keep them for ever. */
const HASHED_FILE = /[\\/]assets[\\/][^\\/]+$/u

/** Addresses the page itself shows: its start, and the bulletins. */
const PAGE_ADDRESS = /^\/(?:bulletins(?:\/.*)?)?$/u

const texts = {
  notBuilt: { title: '网页尚未生成', body: '请在项目目录运行 npm start，它会生成网页并重新启动服务。' },
  notFound: { title: '没有这个页面', body: '请回到首页。' },
} as const

/** Serves the built page: its files, and `index.html` at the addresses it shows itself. */
export function servePage(folder: string): MiddlewareHandler {
  const root = { root: folder, onFound: setCacheHeader }
  return async (context) => {
    if (!existsSync(join(folder, 'index.html'))) return context.html(plainPage(texts.notBuilt), 503)
    const isPage = PAGE_ADDRESS.test(context.req.path)
    const serve = serveStatic(isPage ? { ...root, path: 'index.html' } : root)
    return (await serve(context, async () => undefined)) ?? context.html(plainPage(texts.notFound), 404)
  }
}

function setCacheHeader(path: string, context: Context): void {
  const lifetime = HASHED_FILE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
  context.header('Cache-Control', lifetime)
}
