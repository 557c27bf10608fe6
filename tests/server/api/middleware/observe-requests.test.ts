import { describe, expect, it } from 'vitest'
import type { FinishedRequest } from '../../../../server/operations/finished-request.ts'
import { createTestApp } from '../create-test-app.ts'

function createObservedApp(services: Parameters<typeof createTestApp>[0] = {}) {
  const seen: FinishedRequest[] = []
  const observer = { request: (finished: FinishedRequest) => void seen.push(finished), answer: () => {} }
  return { app: createTestApp({ observer, ...services }), seen }
}

describe('observeRequests', () => {
  it('sees requests that fail, are refused or lead nowhere too', async () => {
    const { app, seen } = createObservedApp({ rateLimit: 2, reportError: () => {} })
    await app.request('/api/health')
    await app.request('/api/search')
    await app.request('/api/health')
    await app.request('/somewhere', { method: 'DELETE' })
    expect(seen.map(({ route, status }) => [route, status])).toEqual([
      ['/api/health', 200],
      ['/api/search', 400],
      ['/api/*', 429],
      [expect.any(String), 404],
    ])
    for (const { milliseconds } of seen) expect(milliseconds).toBeGreaterThanOrEqual(0)
  })

  it('sees the id that the client gave and is given back', async () => {
    const { app, seen } = createObservedApp()
    const given = await app.request('/api/health', { headers: { 'X-Request-Id': 'trace-17' } })
    expect(given.headers.get('X-Request-Id')).toBe('trace-17')
    const forged = await app.request('/api/health', { headers: { 'X-Request-Id': 'a b"\u00FF' } })
    expect(forged.headers.get('X-Request-Id')).toMatch(/^[\da-f-]{36}$/u)
    expect(seen.map(({ requestId }) => requestId)).toEqual(['trace-17', forged.headers.get('X-Request-Id')])
  })
})
