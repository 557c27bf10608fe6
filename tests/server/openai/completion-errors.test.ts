import { describe, expect, it } from 'vitest'
import { openaiErrorSchema } from '../../../server/api/schemas/openai-error.ts'
import { createTestApp } from '../api/create-test-app.ts'
import { postJson } from '../api/post-json.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { sampleBulletins } from '../sample-bulletins.ts'

const model = 'wenbao'
const messages = [{ role: 'user', content: '问' }]
const path = '/v1/chat/completions'

async function readError(response: Response) {
  expect(response.headers.get('Content-Type')).toContain('application/json')
  const { error } = openaiErrorSchema.parse(await response.json())
  expect(error.message).toMatch(/\p{Script=Han}/u)
  return { status: response.status, ...error }
}

const post = async (body: unknown) => readError(await createTestApp().request(path, postJson(body)))

describe('errors under /v1', () => {
  it.each([
    ['no model', { messages }, 'model'],
    ['no messages', { model }, 'messages'],
    ['empty messages', { model, messages: [] }, 'messages'],
    ['an unknown role', { model, messages: [{ role: 'robot', content: '' }] }, 'messages.0.role'],
    ['content of a wrong kind', { model, messages: [{ role: 'user', content: 1 }] }, 'messages.0.content'],
    ['an empty question', { model, messages: [{ role: 'user', content: ' ' }] }, 'messages'],
    ['instructions alone', { model, messages: [{ role: 'system', content: '问' }] }, 'messages'],
    ['an answer last', { model, messages: [...messages, { role: 'assistant', content: '' }] }, 'messages'],
    [
      'a question without end',
      { model, messages: [{ role: 'user', content: '问'.repeat(2_001) }] },
      'messages',
    ],
    ['a wrong filter', { model, messages, filters: { year: 3 } }, 'filters.year'],
    ['an unknown bulletin', { model, messages, filters: { bulletin: 'nowhere' } }, 'filters.bulletin'],
    ['a stream of a wrong kind', { model, messages, stream: 'yes' }, 'stream'],
  ])('answers 400 to %s and names the parameter', async (_, body, param) => {
    const error = { status: 400, type: 'invalid_request_error', code: 'invalid_value', param }
    expect(await post(body)).toMatchObject(error)
  })

  it('refuses a question with a picture, and says that only text is read', async () => {
    const content = [
      { type: 'text', text: '图里是什么？' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
    ]
    const error = await post({ model, messages: [{ role: 'user', content }] })
    expect(error).toMatchObject({ status: 400, param: 'messages.0.content.1' })
    expect(error.message).toBe('问报只读文字，不读 image_url，请把问题写成文字。')
  })

  it('answers 404 to another model', async () => {
    const expected = { status: 404, code: 'model_not_found', param: 'model' }
    expect(await post({ model: 'gpt-5', messages })).toMatchObject(expected)
    expect(await readError(await createTestApp().request('/v1/models/gpt-5'))).toMatchObject(expected)
  })

  it('answers 404 to an unknown path or method, never with the page', async () => {
    for (const response of [
      await createTestApp().request('/v1/responses', postJson({})),
      await createTestApp().request('/v1/engines'),
      await createTestApp().request(path),
    ])
      expect(await readError(response)).toMatchObject({ status: 404, code: 'unknown_url', param: null })
  })

  it('answers 400 to a body that is no JSON, 413 to one over 64 KiB, 415 to one of another type', async () => {
    const app = createTestApp()
    const broken = await app.request(path, { ...postJson(0), body: '{"model":' })
    expect(await readError(broken)).toMatchObject({ status: 400, param: 'body' })
    const large = await app.request(path, postJson({ model, messages, user: 'x'.repeat(65_537) }))
    expect(await readError(large)).toMatchObject({ status: 413, code: 'request_too_large' })
    const plain = await app.request(path, { method: 'POST', body: JSON.stringify({ model, messages }) })
    expect(await readError(plain)).toMatchObject({ status: 415, code: 'unsupported_media_type' })
  })

  it('counts requests together with those under /api', async () => {
    const app = createTestApp({ rateLimit: 2 })
    expect((await app.request('/api/health')).status).toBe(200)
    expect((await app.request('/v1/models')).status).toBe(200)
    const refused = await app.request(path, postJson({ model, messages }))
    expect(refused.headers.get('Retry-After')).toBe('30')
    expect(await readError(refused)).toMatchObject({ status: 429, code: 'rate_limit_exceeded' })
    expect((await app.request('/api/health')).status).toBe(429)
  })

  it.each([true, false])('answers 500 without a word of the cause, streamed: %s', async (stream) => {
    const failure = new Error('disk at /secret/path gone')
    const index = createReferenceIndex(sampleBulletins)
    const broken = { ...index, searchVector: async () => Promise.reject(failure) }
    const reported: unknown[] = []
    const app = createTestApp({ reportError: (error, id) => reported.push(error, id) }, broken)
    const asked = [{ role: 'user', content: '云溪县乡级公路由谁养护？' }]
    const response = await app.request(path, postJson({ model, messages: asked, stream }))
    expect(await response.clone().text()).not.toContain('secret')
    expect(await readError(response)).toMatchObject({ status: 500, type: 'server_error', param: null })
    expect(reported).toEqual([failure, response.headers.get('X-Request-Id')])
  })
})
