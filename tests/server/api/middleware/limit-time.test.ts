import { describe, expect, it } from 'vitest'
import { createIndexSource } from '../../../../server/api/index-source.ts'
import { createTestApp } from '../create-test-app.ts'

const neverOpened = createIndexSource({ open: () => new Promise(() => {}) })

describe('limitTime', () => {
  it('answers 503 as a problem to what takes too long', async () => {
    const app = createTestApp({ indexSource: neverOpened, timeLimit: 20 })
    const response = await app.request('/api/bulletins')
    expect(response.status).toBe(503)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    expect(response.headers.get('X-Request-Id')).not.toBeNull()
    expect(await response.json()).toMatchObject({ type: '/problems/timeout', status: 503 })
  })

  it("answers in OpenAI's form where OpenAI's clients ask", async () => {
    const app = createTestApp({ indexSource: neverOpened, timeLimit: 20 })
    const response = await app.request('/v1/models')
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ error: { code: 'timeout' } })
  })

  it('leaves what is done in time as it is', async () => {
    const response = await createTestApp({ timeLimit: 10_000 }).request('/api/bulletins')
    expect(response.status).toBe(200)
  })
})
