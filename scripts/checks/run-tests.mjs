import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNpm } from '../run/run-npm.mjs'
import { countTests } from './count-tests.mjs'

/**
 * Runs the tests of a vitest project and counts them.
 *
 * @param {string} project
 */
export const runTests = async (project) => {
  const folder = mkdtempSync(join(tmpdir(), 'wenbao-tests-'))
  const reportFile = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const { ok } = await runNpm(['run', '--silent', `test:${project}`, '--', ...reporters])
  const counts = countTests(reportFile, ok)
  rmSync(folder, { recursive: true })
  return counts
}
