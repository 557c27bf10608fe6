import { describe, expect, it } from 'vitest'
import { examinePort } from '../../../server/doctor/examine-port.ts'
import { listen } from '../../../server/listen.ts'
import { createTestApp } from '../api/create-test-app.ts'

const host = '127.0.0.1'

async function examineTaken(fetch: (request: Request) => Response | Promise<Response>) {
  const server = await listen({ fetch, host, port: 0 })
  const finding = await examinePort({ host, port: Number(new URL(server.url).port) })
  await server.stop()
  return finding
}

describe('examinePort', () => {
  it('finds a free port free', async () => {
    expect(await examinePort({ host, port: 0 })).toMatchObject({ state: 'good' })
  })

  it('is content where Wenbao itself holds the port', async () => {
    const finding = await examineTaken(createTestApp().fetch)
    expect(finding).toMatchObject({ state: 'good', detail: expect.stringContaining('正运行着问报 1.2.3') })
  })

  it('says what to do where another program holds the port', async () => {
    const finding = await examineTaken(() => new Response('hello'))
    expect(finding).toMatchObject({ state: 'broken', detail: expect.stringContaining('端口已被占用') })
  })
})
