import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startServer } from './start-server.ts'

const run = promisify(execFile)

/** The running site and a browser to visit it with. */
export interface Site {
  readonly url: string
  /** Address of a server that has no index. */
  readonly urlWithoutIndex: string
  /** A page in a browser of its own; whatever it reports as wrong is added to `complaints`. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
  /** Errors of pages, and requests that left the site. */
  readonly complaints: string[]
  /** Closes the pages opened so far. */
  readonly closePages: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Builds page and index, the index in a temporary folder, and opens both in a Chromium. */
export async function openSite(executablePath: string): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'wenbao-browser-'))
  const indexFolder = join(folder, 'index')
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  await run(process.execPath, ['scripts/wenbao.mjs', 'index'], {
    env: { ...process.env, WENBAO_DATA: indexFolder },
  })
  const [server, empty] = await Promise.all([startServer(indexFolder), startServer(join(folder, 'none'))])
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const complaints: string[] = []

  return {
    url: server.url,
    urlWithoutIndex: empty.url,
    complaints,
    newPage: async (options) => {
      const context = await browser.newContext({ baseURL: server.url, locale: 'zh-CN', ...options })
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (!/^(?:http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) complaints.push(request.url())
      })
      page.on('console', (message) => {
        // A refused request is the subject of some tests; everything else the browser calls an error is one.
        if (message.type() === 'error' && !message.text().includes('Failed to load resource')) {
          complaints.push(message.text())
        }
      })
      return page
    },
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    close: async () => {
      await browser.close()
      await Promise.all([server.stop(), empty.stop()])
      await rm(folder, { recursive: true })
    },
  }
}
