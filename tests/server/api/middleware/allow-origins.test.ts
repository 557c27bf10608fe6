import { describe, expect, it } from 'vitest'
import { createTestApp } from '../create-test-app.ts'

const ORIGIN = 'https://news.example'
const from = (origin: string) => ({ headers: { Origin: origin } })
const preflight = {
  method: 'OPTIONS',
  headers: {
    Origin: ORIGIN,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type',
  },
}
const allowed = (response: Response) => response.headers.get('Access-Control-Allow-Origin')

describe('allowOrigins', () => {
  it('lets no other origin read the answers unless it is set up', async () => {
    const app = createTestApp()
    expect(allowed(await app.request('/api/health', from(ORIGIN)))).toBeNull()
    expect(allowed(await app.request('/api/ask', preflight))).toBeNull()
  })

  it('lets the origins that are set read and post, and no others, never with credentials', async () => {
    const app = createTestApp({ corsOrigins: [ORIGIN, 'http://localhost:5173'] })
    const answer = await app.request('/api/health', from(ORIGIN))
    expect(allowed(answer)).toBe(ORIGIN)
    expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('X-Request-Id')
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect(allowed(await app.request('/feed.json', from('http://localhost:5173')))).toBe(
      'http://localhost:5173',
    )
    expect(allowed(await app.request('/api/health', from('https://evil.example')))).toBeNull()
    const asked = await app.request('/api/ask', preflight)
    expect([asked.status, allowed(asked)]).toEqual([204, ORIGIN])
    expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('content-type')
  })

  it('lets errors be read too', async () => {
    const app = createTestApp({ corsOrigins: [ORIGIN] })
    const refused = await app.request('/api/search', from(ORIGIN))
    expect([refused.status, allowed(refused)]).toEqual([400, ORIGIN])
  })

  it('lets every origin read where that is set', async () => {
    const app = createTestApp({ corsOrigins: ['*'] })
    expect(allowed(await app.request('/api/health', from(ORIGIN)))).toBe('*')
  })
})
