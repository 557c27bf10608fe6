import { spawn } from 'node:child_process'
import { projectRoot } from './project-root.mjs'

/**
 * Runs a command in the project folder and waits for its end. Its output goes to the terminal, or, with
 * `quiet`, is collected and returned.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly quiet?: boolean, readonly env?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<{ readonly ok: boolean, readonly output: string }>}
 */
export const runCommand = (command, args, { quiet = false, env = {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    /** @type {Buffer[]} */
    const pieces = []
    child.stdout?.on('data', (piece) => pieces.push(piece))
    child.stderr?.on('data', (piece) => pieces.push(piece))
    const finish = (/** @type {boolean} */ ok, note = '') =>
      resolve({ ok, output: Buffer.concat(pieces).toString('utf8') + note })
    child.on('error', (error) => finish(false, error.message))
    child.on('close', (code) => finish(code === 0))
  })
