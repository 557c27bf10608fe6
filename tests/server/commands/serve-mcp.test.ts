import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { searchResultSchema } from '../../../server/api/schemas/search.ts'
import { buildTestIndex, type TestIndex } from '../../build-test-index.ts'
import { call, callInVain, resourceListSchema, resourceSchema } from '../mcp/mcp-clients.ts'

const args = ['--import', 'tsx', 'server/commands/serve-mcp.ts']
const pageSchema = z.object({ items: z.array(z.unknown()), total: z.number() })
const messageSchema = z.object({ jsonrpc: z.literal('2.0'), id: z.number() })

const requests = [
  {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1.0.0' },
    },
  },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
  {
    jsonrpc: '2.0',
    id: 2,
    method: 'tools/call',
    params: { name: 'ask_bulletins', arguments: { question: '永州市司法局下一步有什么打算？' } },
  },
]

const noIndex = join(tmpdir(), 'wenbao-index-never-built')

/** A client of a server of its own, with what that server says beside the protocol. */
async function connect(env: Record<string, string>, mode: 'legacy' | { pin: string }) {
  const transport = new StdioClientTransport({ command: process.execPath, args, env, stderr: 'pipe' })
  const said: string[] = []
  transport.stderr?.on('data', (data) => said.push(String(data)))
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } })
  await client.connect(transport)
  return { client, said }
}

let built: TestIndex
beforeAll(async () => {
  built = await buildTestIndex()
}, 120_000)
afterAll(() => built.remove())

describe('server/commands/serve-mcp.ts', { timeout: 90_000 }, () => {
  it.each([['legacy'], [{ pin: '2026-07-28' }]] as const)(
    'answers from the configured index over standard input and output (%j)',
    async (mode) => {
      const { client, said } = await connect({ WENBAO_DATA: built.folder, PORT: '9099' }, mode)
      await client.listTools()
      for (const name of ['list_commitments', 'list_decisions', 'list_appointments']) {
        const { data } = await call(client, name, { limit: 100 })
        expect(pageSchema.parse(data).items.length).toBeGreaterThan(20)
      }
      const { text, data } = await call(client, 'search_passages', {
        query: '永州市司法局下一步打算',
        limit: 3,
      })
      expect(searchResultSchema.parse(data).passages).toHaveLength(3)
      expect(text).toContain('http://127.0.0.1:9099/bulletins/yongzhou-npcsc-2024-17/')
      const { resources } = resourceListSchema.parse(await client.listResources())
      expect(resources.length).toBeGreaterThan(50)
      const uri = resources.at(-1)?.uri ?? ''
      expect(resourceSchema.parse(await client.readResource({ uri })).contents[0].text).toContain('网址：')
      await client.close()
      expect(said).toEqual([])
    },
  )

  it('serves without an index, and says so to both ends', async () => {
    const { client, said } = await connect({ WENBAO_DATA: noIndex }, 'legacy')
    expect(await callInVain(client, 'list_bulletins', {})).toContain('npm run index')
    await client.close()
    expect(said.join('')).toContain('npm run index')
  })

  it('writes nothing but the protocol to its output, and ends well when the other end closes', async () => {
    const server = spawn(process.execPath, args, { env: { ...process.env, WENBAO_DATA: built.folder } })
    const ended = once(server, 'exit')
    const lines: string[] = []
    for (const request of requests) server.stdin.write(`${JSON.stringify(request)}\n`)
    for await (const line of createInterface(server.stdout)) {
      lines.push(line)
      if (lines.length === 2) server.stdin.end()
    }
    expect(lines.map((line) => messageSchema.parse(JSON.parse(line)).id)).toEqual([1, 2])
    expect(await ended).toEqual([0, null])
  })

  it('exits with 1 and names the setting at fault, on the error output alone', async () => {
    const server = spawn(process.execPath, args, { env: { ...process.env, PORT: 'eighty' } })
    const written: string[] = []
    server.stdout.on('data', (data) => written.push(String(data)))
    const [errors] = await once(server.stderr, 'data')
    expect(String(errors)).toMatch(/PORT：应为/u)
    expect(await once(server, 'exit')).toEqual([1, null])
    expect(written).toEqual([])
  })
})
