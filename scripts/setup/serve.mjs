import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { projectRoot } from '../run/project-root.mjs'

// An interrupt typed at a terminal reaches the server by itself; a second one would cut its shutdown short.
/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGTERM', 'SIGHUP', 'SIGINT']

const PARENT_CHECK_MS = 500

/**
 * Calls back once the shell that npm runs scripts in is gone: a signal sent to npm ends that shell, which
 * does not pass it on.
 *
 * @param {() => void} callback
 */
const whenShellEnds = (callback) => {
  if (process.env['npm_lifecycle_event'] !== 'start') return
  const shell = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(timer)
    callback()
  }, PARENT_CHECK_MS)
  timer.unref()
}

/**
 * Runs the server until it ends, passing signals on to it.
 *
 * @returns {Promise<number>} its exit status, 128 + the signal's number when a signal ended it
 */
export const serve = () =>
  new Promise((resolve) => {
    const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      cwd: projectRoot,
      stdio: 'inherit',
    })
    process.on('SIGINT', () => {})
    for (const signal of FORWARDED) process.on(signal, () => server.kill(signal))
    whenShellEnds(() => server.kill('SIGTERM'))
    server.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
