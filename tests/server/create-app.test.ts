import { describe, expect, it } from 'vitest'
import { IndexError } from '../../indexer/store/index-error.ts'
import { createIndexSource } from '../../server/api/index-source.ts'
import { problemSchema } from '../../server/api/schemas/problem.ts'
import { createTestApp } from './api/create-test-app.ts'
import { postJson } from './api/post-json.ts'
import { createReferenceIndex } from './reference-index.ts'
import { sampleBulletins } from './sample-bulletins.ts'

async function readProblem(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  const problem = problemSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  expect(problem.title).toMatch(/\p{Script=Han}/u)
  return problem
}

describe('createApp', () => {
  it.each([
    [{}, 'question'],
    [{ question: '  ' }, 'question'],
    [{ question: '问'.repeat(2_001) }, 'question'],
    [{ question: '问', history: [{ role: 'system', content: '' }] }, 'history.0.role'],
    [{ question: '问', filters: { year: 3 } }, 'filters.year'],
    [[], 'body'],
  ])('answers 400 to %j and names the field', async (body, field) => {
    const response = await createTestApp().request('/api/ask', postJson(body))
    expect(await readProblem(response)).toMatchObject({ type: '/problems/bad-request', status: 400, field })
  })

  it('answers 400 to a body that is no JSON', async () => {
    const request = { ...postJson(0), body: '{"question":' }
    const problem = await readProblem(await createTestApp().request('/api/ask', request))
    expect(problem).toMatchObject({ type: '/problems/bad-request', field: 'body' })
  })

  it('answers 404 to an unknown path or method of the API', async () => {
    const app = createTestApp()
    for (const response of [
      await app.request('/api/nothing'),
      await app.request('/api'),
      await app.request('/api/ask'),
      await app.request('/api/health', postJson({})),
      await app.request('/nothing', { method: 'DELETE' }),
    ]) {
      expect(await readProblem(response)).toMatchObject({ type: '/problems/not-found', status: 404 })
    }
  })

  it('answers 413 to a body over 64 KiB', async () => {
    const response = await createTestApp().request('/api/ask', postJson({ question: 'x'.repeat(65_537) }))
    expect(await readProblem(response)).toMatchObject({ type: '/problems/too-large', status: 413 })
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx'])(
    'answers 415 to a body of type %s',
    async (type) => {
      const request = { method: 'POST', headers: { 'Content-Type': type }, body: '{"question":"问"}' }
      const problem = await readProblem(await createTestApp().request('/api/ask', request))
      expect(problem).toMatchObject({ type: '/problems/unsupported-media-type', status: 415 })
    },
  )

  it('answers 429 to the client that asks too often, and to no other', async () => {
    const app = createTestApp({ rateLimit: 2 })
    const from = (address: string) => app.request('/api/health', { headers: { 'X-Test-Address': address } })
    const statuses = [(await from('a')).status, (await from('a')).status]
    const refused = await from('a')
    expect([...statuses, refused.status, (await from('b')).status]).toEqual([200, 200, 429, 200])
    expect(refused.headers.get('Retry-After')).toBe('30')
    expect(await readProblem(refused)).toMatchObject({ type: '/problems/rate-limited' })
  })

  it.each(['missing', 'outdated', 'damaged', 'embedder-mismatch'] as const)(
    'answers 503 with the repairing command while the index is %s',
    async (code) => {
      const open = async () => Promise.reject(new IndexError(code, 'data/index'))
      const app = createTestApp({ indexSource: createIndexSource({ open }) })
      const problem = await readProblem(await app.request('/api/ask', postJson({ question: '问' })))
      expect(problem).toMatchObject({ type: '/problems/no-index', status: 503, command: 'npm run index' })
      expect(problem.detail).toContain('npm run index')
    },
  )

  it('answers 500 without a word of the cause, and reports the cause', async () => {
    const failure = new Error('disk at /secret/path gone')
    const reported: unknown[] = []
    const indexSource = createIndexSource({ open: async () => Promise.reject(failure) })
    const app = createTestApp({ indexSource, reportError: (error, id) => reported.push(error, id) })
    const response = await app.request('/api/bulletins')
    expect(await response.clone().text()).not.toContain('secret')
    expect(await readProblem(response)).toMatchObject({ type: '/problems/internal', status: 500 })
    expect(reported).toEqual([failure, response.headers.get('X-Request-Id')])
  })

  it('finds the index that appears while it runs', async () => {
    let time = 0
    let isThere = false
    const open = async () => {
      if (!isThere) throw new IndexError('missing', 'data/index')
      return createReferenceIndex(sampleBulletins)
    }
    const app = createTestApp({ indexSource: createIndexSource({ open, now: () => time }) })
    expect((await app.request('/api/bulletins')).status).toBe(503)
    isThere = true
    time = 1_000
    expect((await app.request('/api/bulletins')).status).toBe(200)
  })

  it.each(['/', '/api/health', '/api/nothing', '/openapi.json'])(
    'protects %s by its headers',
    async (path) => {
      const { headers } = await createTestApp().request(path)
      const policy = headers.get('Content-Security-Policy')
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('X-Request-Id')).toMatch(/^[\w-]+$/u)
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
    },
  )
})
