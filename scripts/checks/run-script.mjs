import { runNpm } from '../run/run-npm.mjs'

/**
 * Runs a script of package.json as one check that passes or fails.
 *
 * @param {string} script
 */
export const runScript = async (script) => {
  const { ok } = await runNpm(['run', '--silent', script])
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}
