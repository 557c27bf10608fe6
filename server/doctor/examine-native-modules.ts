import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Finding } from './finding.ts'

/** Code that loads each native module; the binary of better-sqlite3 is loaded by its first database only. */
const loading: Readonly<Record<string, string>> = {
  'better-sqlite3': "new (require('better-sqlite3'))(':memory:').close()",
  'hnswlib-node': "require('hnswlib-node')",
  '@node-rs/jieba': "require('@node-rs/jieba')",
  'onnxruntime-node': "require('onnxruntime-node')",
}

/** Modules that are compiled on this machine; the others come with binaries. */
const COMPILED: ReadonlySet<string> = new Set(['better-sqlite3', 'hnswlib-node'])

const PROJECT = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Whether the native modules load, each in a process of its own that it may take down. */
export async function examineNativeModules(): Promise<Finding> {
  const outcomes = await Promise.all(
    Object.entries(loading).map(async ([name, code]) => ({ name, fails: await failsToRun(code) })),
  )
  const failed = outcomes.filter(({ fails }) => fails).map(({ name }) => name)
  const part = '原生模块'
  if (failed.length === 0)
    return { part, state: 'good', detail: `${outcomes.map(({ name }) => name).join('、')} 都能加载` }
  const compiled = failed.filter((name) => COMPILED.has(name))
  const command =
    compiled.length === failed.length ? `npm rebuild ${compiled.join(' ')} --ignore-scripts=false` : 'npm ci'
  return { part, state: 'broken', detail: `不能加载 ${failed.join('、')}`, command }
}

async function failsToRun(code: string): Promise<boolean> {
  return run(process.execPath, ['--eval', code], { cwd: PROJECT }).then(
    () => false,
    () => true,
  )
}
