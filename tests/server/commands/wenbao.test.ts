import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

const script = resolve('scripts/wenbao.mjs')

async function run(words: readonly string[], input = '') {
  const child = spawn(process.execPath, [script, ...words], { cwd: 'web', stdio: 'pipe' })
  child.stdin.end(input)
  const [[code], written, complaints] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ])
  return { code: Number(code), written, complaints }
}

describe('scripts/wenbao.mjs', { timeout: 30_000 }, () => {
  it('runs from any folder of the checkout and hands its exit code to the shell', async () => {
    const [help, misused] = await Promise.all([run(['--help']), run(['quote', '--file', 'nowhere.txt'])])
    expect(help).toMatchObject({ code: 0, complaints: '' })
    expect(help.written).toContain('wenbao <命令>')
    expect(help.written).not.toContain('\u001B[')
    expect(misused).toMatchObject({ code: 2, written: '' })
    expect(misused.complaints).toContain('无法读取文件 nowhere.txt')
  })

  it('ends quietly where its reader has seen enough', async () => {
    const child = spawn('bash', [
      '-c',
      `set -o pipefail; "${process.execPath}" "${script}" completion zsh | true`,
    ])
    const [[code], complaints] = await Promise.all([once(child, 'exit'), text(child.stderr)])
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
  })
})
