import { join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'
import { runNpm } from '../run/run-npm.mjs'
import { newestChange } from './newest-change.mjs'

const BUILT = 'dist/web/index.html'
const SOURCES = ['web', 'server/api/schemas', 'vite.config.ts', 'package-lock.json']

/** Builds the page when it is missing or older than what it is made from. */
export const buildPage = async () => {
  const newestSource = Math.max(...SOURCES.map((source) => newestChange(join(projectRoot, source))))
  if (newestChange(join(projectRoot, BUILT)) > newestSource) {
    return { ok: true, output: '', result: '已是最新' }
  }
  return runNpm(['run', '--silent', 'build'], { quiet: true })
}
