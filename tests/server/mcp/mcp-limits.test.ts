import { describe, expect, it } from 'vitest'
import type { Bulletin } from '../../../corpus/model/bulletin.ts'
import { IndexError } from '../../../indexer/store/index-error.ts'
import { createIndexSource } from '../../../server/api/index-source.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { sampleBulletins } from '../sample-bulletins.ts'
import { createTestApp } from '../api/create-test-app.ts'
import { postJson } from '../api/post-json.ts'
import { listenWithApp } from './listen-with-app.ts'
import { call, callInVain, clients, type McpClient, resourceListSchema } from './mcp-clients.ts'

type Connect = (url: URL) => Promise<McpClient>

async function withClient(
  connect: Connect,
  start: ReturnType<typeof listenWithApp>,
  use: (client: McpClient) => Promise<void>,
) {
  const server = await start
  const client = await connect(server.mcp)
  await use(client)
  await client.close()
  await server.stop()
}

describe.each(clients)('/mcp, asked by a client of %s', (_revision, connect) => {
  it('says which command builds the index while there is none', async () => {
    const start = listenWithApp({
      indexSource: createIndexSource({
        open: async () => Promise.reject(new IndexError('missing', 'data/index')),
      }),
    })
    await withClient(connect, start, async (client) => {
      expect(await callInVain(client, 'list_bulletins', {})).toBe('还没有建立索引。请运行：npm run index')
      await expect(client.listResources()).rejects.toThrow('npm run index')
    })
  })

  it('hides the cause of an error nobody foresaw, and reports it', async () => {
    const failure = new Error('disk at /secret/path gone')
    const reported: unknown[] = []
    const start = listenWithApp({
      indexSource: createIndexSource({ open: async () => Promise.reject(failure) }),
      reportError: (error, id) => reported.push([error, id]),
    })
    await withClient(connect, start, async (client) => {
      expect(await callInVain(client, 'list_bulletins', {})).toBe('处理请求时出错，详情见服务器日志。')
      await expect(client.listResources()).rejects.not.toThrow('secret')
      expect(reported).toEqual([
        [failure, expect.stringMatching(/^[\w-]+$/u)],
        [failure, expect.stringMatching(/^[\w-]+$/u)],
      ])
    })
  })

  it('links to the public address of the server where it is known', async () => {
    const start = listenWithApp({ publicUrl: 'https://wenbao.example' })
    await withClient(connect, start, async (client) => {
      const id = 'yunxi-gov-2023/1'
      const { text, data } = await call(client, 'format_citation', { id, format: 'ris' })
      expect(data).toMatchObject({ url: `https://wenbao.example/bulletins/${id}` })
      expect(text).toContain(`https://wenbao.example/bulletins/${id}`)
    })
  })

  it('lists a large corpus page by page', async () => {
    const [bulletin] = sampleBulletins
    const item = bulletin?.items[1]
    if (bulletin === undefined || item === undefined) throw new Error('no sample')
    const items = Array.from({ length: 600 }, (_, place) => ({
      ...item,
      id: `${bulletin.id}/${place + 1}`,
      ordinal: place + 1,
    }))
    const large: readonly Bulletin[] = [{ ...bulletin, items }]
    await withClient(connect, listenWithApp({}, createReferenceIndex(large)), async (client) => {
      // The later library's clients gather all pages where none is named.
      const { resources } = resourceListSchema.parse(await client.listResources({ cursor: '500' }))
      expect(resources.at(0)?.name).toBe(`${bulletin.id}/500`)
      expect(resources.at(-1)?.name).toBe(`${bulletin.id}/600`)
      const { resources: first, nextCursor } = resourceListSchema.parse(
        await client.listResources({ cursor: '0' }),
      )
      expect([first.length, nextCursor]).toEqual([500, '500'])
      await expect(client.listResources({ cursor: 'abc' })).rejects.toThrow('nextCursor')
    })
  })
})

describe('/mcp', () => {
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' }

  it('counts requests together with those to the API', async () => {
    const app = createTestApp({ rateLimit: 2 })
    const statuses = [
      (await app.request('/api/health')).status,
      (await app.request('/mcp', postJson(ping))).status,
      (await app.request('/mcp', postJson(ping))).status,
    ]
    expect(statuses[0]).toBe(200)
    expect(statuses[1]).not.toBe(429)
    expect(statuses[2]).toBe(429)
  })

  it('takes JSON of at most 64 KiB', async () => {
    const app = createTestApp()
    const large = await app.request('/mcp', postJson({ ...ping, params: { text: 'x'.repeat(65_537) } }))
    expect([large.status, await large.json()]).toMatchObject([413, { type: '/problems/too-large' }])
    const request = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: JSON.stringify(ping) }
    expect((await app.request('/mcp', request)).status).toBe(415)
  })

  it.each(['GET', 'DELETE'])('keeps no session that %s could read or end', async (method) => {
    expect((await createTestApp().request('/mcp', { method })).status).toBe(405)
  })
})
