import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runCommand } from '../run/run-command.mjs'
import { runNpm } from '../run/run-npm.mjs'

const NATIVE_MODULES = ['better-sqlite3', 'hnswlib-node']

// The binary of better-sqlite3 is loaded by its first database only.
const LOAD_THEM = "new (require('better-sqlite3'))(':memory:').close(); require('hnswlib-node')"

const HINT = `
编译 ${NATIVE_MODULES.join('、')} 失败。需要 C++ 编译器、make 和 Python 3：
  Debian / Ubuntu：apt-get install build-essential python3
  macOS：xcode-select --install`

/** @returns {Record<string, string>} what makes node-gyp and prebuild-install compile without downloads */
const compilerEnvironment = () => {
  const nodeFolder = dirname(dirname(process.execPath))
  const hasHeaders = existsSync(join(nodeFolder, 'include/node/node_api.h'))
  return { npm_config_build_from_source: 'true', ...(hasHeaders && { npm_config_nodedir: nodeFolder }) }
}

/** Compiles the native modules when this Node cannot load them: not compiled yet, or for another Node. */
export const compileNativeModules = async () => {
  const loaded = await runCommand(process.execPath, ['--eval', LOAD_THEM], { quiet: true })
  if (loaded.ok) return { ok: true, output: '', result: '已是最新' }
  const env = compilerEnvironment()
  const args = ['rebuild', ...NATIVE_MODULES, '--ignore-scripts=false', '--loglevel=error']
  const compiled = await runNpm(args, { quiet: true, env })
  if (!compiled.ok) return { ok: false, output: compiled.output + HINT }
  const again = await runCommand(process.execPath, ['--eval', LOAD_THEM], { quiet: true })
  return { ok: again.ok, output: again.output + HINT }
}
