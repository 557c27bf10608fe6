import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { describe, expect, it } from 'vitest'
import { createTestApp } from '../api/create-test-app.ts'
import { postJson } from '../api/post-json.ts'
import { listenWithApp } from './listen-with-app.ts'

const app = createTestApp({ publicUrl: 'https://wenbao.example', rateLimit: 1_000 })

async function statusOf(url: string, origin?: string): Promise<number> {
  const { headers, ...request } = postJson({ jsonrpc: '2.0', method: 'notifications/initialized' })
  const named = new Headers(headers)
  named.set('Accept', 'application/json, text/event-stream')
  if (origin !== undefined) named.set('Origin', origin)
  return (await app.request(url, { ...request, headers: named })).status
}

describe('checkOrigin', () => {
  it.each([
    ['http://127.0.0.1:8787/mcp', undefined],
    ['http://127.0.0.1:8787/mcp', 'http://127.0.0.1:8787'],
    ['http://127.0.0.1:8787/mcp', 'http://localhost:3000'],
    ['http://127.0.0.1:8787/mcp', 'http://[::1]:8787'],
    ['http://127.0.0.1:8787/mcp', 'https://wenbao.example'],
    ['https://wenbao.example/mcp', 'https://wenbao.example'],
    ['http://192.168.1.5:8787/mcp', 'http://192.168.1.5:8787'],
    ['http://[fe80::1]:8787/mcp', 'http://[fe80::1]:8787'],
  ])('lets pass what is sent to %s from %s', async (url, origin) => {
    expect(await statusOf(url, origin)).toBe(202)
  })

  it.each([
    ['http://127.0.0.1:8787/mcp', 'https://evil.example'],
    ['http://127.0.0.1:8787/mcp', 'http://192.168.1.5'],
    ['http://127.0.0.1:8787/mcp', 'https://wenbao.example.evil.example'],
    ['http://127.0.0.1:8787/mcp', 'null'],
    ['http://127.0.0.1:8787/mcp', 'localhost'],
    // A name that its owner has pointed at this machine.
    ['http://evil.example:8787/mcp', 'http://evil.example:8787'],
  ])('refuses what is sent to %s from %s', async (url, origin) => {
    expect(await statusOf(url, origin)).toBe(403)
  })

  it('keeps out a client that comes from another site', async () => {
    const server = await listenWithApp()
    const requestInit = { headers: { Origin: 'https://evil.example' } }
    const connected = new Client({ name: 'test', version: '1.0.0' }).connect(
      new StreamableHTTPClientTransport(server.mcp, { requestInit }),
    )
    await expect(connected).rejects.toThrow('Invalid Origin')
    await server.stop()
  })
})
