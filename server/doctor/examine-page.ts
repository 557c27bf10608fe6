import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'

/** Whether the page has been built into a folder. */
export function examinePage(folder: string): Finding {
  const part = '网页'
  return existsSync(join(folder, 'index.html'))
    ? { part, state: 'good', detail: folder }
    : { part, state: 'broken', detail: '尚未生成', command: 'npm run build' }
}
