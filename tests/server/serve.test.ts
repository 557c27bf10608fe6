import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildIndex } from '../../indexer/build/build-index.ts'
import { createHashingEmbedder } from '../../indexer/embedding/create-hashing-embedder.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-serve-'))
const indexFolder = join(folder, 'index')
const QUESTION = '邵阳市人大常委会做了什么？'

beforeAll(async () => {
  const corpusFolder = join(folder, 'bulletins')
  cpSync('corpus/bulletins/shaoyang-npcsc-report-2023.txt', join(corpusFolder, 'report.txt'))
  await buildIndex({ corpusFolder, indexFolder, embedder: createHashingEmbedder() })
})
afterAll(() => rmSync(folder, { recursive: true }))

async function start(environment: Readonly<Record<string, string>> = {}) {
  const server = spawn(process.execPath, ['scripts/wenbao.mjs', 'serve', '--port', '0'], {
    env: { ...process.env, WENBAO_DATA: indexFolder, WENBAO_MODEL: 'hashing', ...environment },
  })
  const lines: string[] = []
  const reader = createInterface(server.stdout).on('line', (line) => lines.push(line))
  await once(reader, 'line')
  const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(lines[0] ?? '')?.[0] ?? ''
  const ended = once(server, 'exit').then(([code]) => Number(code))
  return { server, url, lines, ended }
}

const ask = (url: string) =>
  fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question: QUESTION }),
  })

describe('wenbao serve', { timeout: 60_000 }, () => {
  it('counts what it answers, and logs it without a word of the question', async () => {
    const { server, url, lines, ended } = await start({ WENBAO_LOG: 'info' })
    expect((await ask(url)).status).toBe(200)
    const figures = await (await fetch(`${url}/metrics`)).text()
    expect(figures).toContain('wenbao_http_requests_total{route="/api/ask",status="2xx"} 1')
    expect(figures).toMatch(/^wenbao_index_records\{kind="bulletins"\} 1$/mu)
    server.kill()
    expect(await ended).toBe(0)
    const events = lines.slice(1).map((line) => z.looseObject({ event: z.string() }).parse(JSON.parse(line)))
    expect(events.map(({ event }) => event)).toEqual(['answer', 'request', 'request'])
    expect(events[1]).toMatchObject({ method: 'POST', route: '/api/ask', status: 200 })
    expect(lines.join('\n')).not.toContain(QUESTION)
  })

  it('logs nothing in tests unless told', async () => {
    const { server, url, lines, ended } = await start()
    await ask(url)
    server.kill()
    await ended
    expect(lines).toHaveLength(1)
  })

  it('finishes the request under way on SIGTERM, and keeps nobody waiting after it', async () => {
    const { server, url, ended } = await start()
    // A connection that is kept open without a request must not hold the server up.
    await (await fetch(`${url}/api/health`)).text()
    const body = JSON.stringify({ question: QUESTION })
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const asked = request(`${url}/api/ask`, { method: 'POST', headers })
    asked.write(body.slice(0, 5))
    await new Promise((resolve) => setTimeout(resolve, 300))
    server.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(server.exitCode).toBeNull()
    const answered = once(asked, 'response')
    asked.end(body.slice(5))
    const [response] = await answered
    expect(response.statusCode).toBe(200)
    expect(JSON.parse(await text(response))).toMatchObject({ question: QUESTION })
    const answeredAt = performance.now()
    expect(await ended).toBe(0)
    expect(performance.now() - answeredAt).toBeLessThan(2_000)
  })
})
