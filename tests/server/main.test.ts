import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { listen } from '../../server/listen.ts'

const noIndex = join(tmpdir(), 'wenbao-index-never-built')

function start(environment: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams {
  const command = ['--import', 'tsx', 'server/main.ts']
  return spawn(process.execPath, command, {
    env: { ...process.env, WENBAO_DATA: noIndex, ...environment },
  })
}

/** The first line a program prints; rejects where it ends without one. */
async function readLine(server: ChildProcessWithoutNullStreams): Promise<string> {
  const ended = once(server, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${String(code)}`)))
  const [line] = await Promise.race([once(createInterface(server.stdout), 'line'), ended])
  return String(line)
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: string[] = []
  for await (const piece of stream) pieces.push(String(piece))
  return pieces.join('')
}

describe('server/main.ts', { timeout: 30_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'starts without an index, says where, and ends well on %s',
    async (signal) => {
      const server = start({ PORT: '0' })
      const errors = readAll(server.stderr)
      const line = await readLine(server)
      const url = /^问报已启动：(http:\/\/127\.0\.0\.1:\d+)$/u.exec(line)?.[1]
      const health = await fetch(`${url}/api/health`)
      expect(await health.json()).toMatchObject({ status: 'no-index', index: null })
      server.kill(signal)
      const [code] = await once(server, 'exit')
      expect(code).toBe(0)
      expect(await errors).toContain('npm run index')
    },
  )

  it('exits with 1 and says why where the port is taken', async () => {
    const taken = await listen({ fetch: () => new Response(), host: '127.0.0.1', port: 0 })
    const server = start({ PORT: new URL(taken.url).port })
    const errors = readAll(server.stderr)
    const [code] = await once(server, 'exit')
    expect(code).toBe(1)
    expect(await errors).toMatch(/端口已被占用/u)
    await taken.stop()
  })

  it('exits with 1 and names the setting at fault', async () => {
    const server = start({ PORT: 'eighty' })
    const errors = readAll(server.stderr)
    const [code] = await once(server, 'exit')
    expect(code).toBe(1)
    expect(await errors).toMatch(/PORT：应为/u)
  })
})
