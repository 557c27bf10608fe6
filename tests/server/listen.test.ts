import { once } from 'node:events'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { listen } from '../../server/listen.ts'

describe('listen', () => {
  it('finishes the requests under way before it stops', async () => {
    const app = new Hono()
    const signals = new EventTarget()
    const started = once(signals, 'started')
    app.get('/', async (context) => {
      const released = once(signals, 'released')
      signals.dispatchEvent(new Event('started'))
      await released
      return context.text('done')
    })
    const server = await listen({ fetch: app.fetch, host: '127.0.0.1', port: 0 })
    const response = fetch(server.url)
    await started
    const stopped = server.stop()
    signals.dispatchEvent(new Event('released'))
    expect(await (await response).text()).toBe('done')
    await stopped
    await expect(fetch(server.url)).rejects.toThrow('fetch failed')
  })

  it('says what to do where the port is taken', async () => {
    const first = await listen({ fetch: new Hono().fetch, host: '127.0.0.1', port: 0 })
    const port = Number(new URL(first.url).port)
    await expect(listen({ fetch: new Hono().fetch, host: '127.0.0.1', port })).rejects.toThrow(
      /端口已被占用/u,
    )
    await first.stop()
  })
})
