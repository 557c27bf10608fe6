import { basename } from 'node:path'
import { runCommand } from './run-command.mjs'

/**
 * Runs the npm that started this process, or else the one on the PATH.
 *
 * @param {readonly string[]} args
 * @param {{ readonly quiet?: boolean, readonly env?: Readonly<Record<string, string>> }} [options]
 */
export const runNpm = (args, options) => {
  const starter = process.env['npm_execpath']
  return starter && basename(starter) === 'npm-cli.js'
    ? runCommand(process.execPath, [starter, ...args], options)
    : runCommand('npm', args, options)
}
