import { join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'
import { runNpm } from '../run/run-npm.mjs'
import { newestChange } from './newest-change.mjs'

// Install scripts are left to compileNativeModules, which works alike in every npm, whether it runs or blocks them.
const ARGUMENTS = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/** Installs the packages of the lock file when they are missing or older than it. */
export const installPackages = async () => {
  const installed = newestChange(join(projectRoot, 'node_modules/.package-lock.json'))
  if (installed >= newestChange(join(projectRoot, 'package-lock.json'))) {
    return { ok: true, output: '', result: '已是最新' }
  }
  return runNpm(ARGUMENTS, { quiet: true })
}
