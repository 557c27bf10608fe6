import { describe, expect, it } from 'vitest'
import { completionSchema } from '../../../server/api/schemas/completion.ts'
import type { CompletionView } from '../../../server/api/schemas/completion.ts'
import { createTestApp } from '../api/create-test-app.ts'
import { postJson } from '../api/post-json.ts'
import { readChunks } from './read-chunks.ts'

const question = '云溪县农村公路每公里安排多少养护资金？'
const model = 'wenbao'
const say = (content: unknown, role = 'user') => ({ role, content })

const post = (body: unknown, app = createTestApp()) =>
  app.request('http://gongbao.example/v1/chat/completions', postJson(body))

async function complete(body: object, app = createTestApp()): Promise<CompletionView> {
  const response = await post({ model, messages: [say(question)], ...body }, app)
  expect(response.status).toBe(200)
  return completionSchema.parse(await response.json())
}

const textOf = ({ choices }: CompletionView) => choices[0]?.message.content ?? ''
const urlsOf = ({ choices }: CompletionView) =>
  (choices[0]?.message.annotations ?? []).map(({ url_citation: { url } }) => url)

describe('POST /v1/chat/completions', () => {
  it('gives the text of POST /api/ask', async () => {
    const app = createTestApp()
    const asked = await app.request('/api/ask', postJson({ question }))
    const completion = await complete({}, app)
    expect(await asked.json()).toMatchObject({ text: textOf(completion) })
    expect(completion).toMatchObject({ object: 'chat.completion', model })
    expect(Math.abs(completion.created - Date.now() / 1_000)).toBeLessThan(60)
  })

  it('names a completion after its request, and the index by a fingerprint that stays', async () => {
    const app = createTestApp()
    const response = await post({ model, messages: [say(question)] }, app)
    const first = completionSchema.parse(await response.json())
    const second = await complete({}, app)
    expect(first.id).toBe(`chatcmpl-${response.headers.get('X-Request-Id')}`)
    expect(second.id).not.toBe(first.id)
    expect(second.system_fingerprint).toBe(first.system_fingerprint)
  })

  it("links to the request's own address, or to the public one where it is set", async () => {
    const own = urlsOf(await complete({}))
    const publicUrl = urlsOf(await complete({}, createTestApp({ publicUrl: 'https://wenbao.example' })))
    expect(own.length).toBeGreaterThan(0)
    expect(own[0]).toMatch(/^http:\/\/gongbao\.example\/bulletins\/yunxi-gov-2023\/1#\d+-\d+$/u)
    expect(publicUrl[0]).toMatch(/^https:\/\/wenbao\.example\/bulletins\/yunxi-gov-2023\/1#\d+-\d+$/u)
  })

  it('streams role, text, end with annotations, then [DONE]; usage only where asked for', async () => {
    const body = { model, messages: [say(question)], stream: true }
    const response = await post(body)
    expect(response.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
    const chunks = await readChunks(response)
    const deltas = chunks.map(({ choices }) => choices[0]?.delta ?? {})
    expect(deltas[0]).toEqual({ role: 'assistant', content: '' })
    expect(deltas.slice(1, -1).every(({ content }) => content !== undefined)).toBe(true)
    expect(deltas.at(-1)?.annotations?.length).toBeGreaterThan(0)
    expect(chunks.flatMap(({ choices }) => choices.map((choice) => choice.finish_reason))).toEqual([
      ...deltas.slice(1).map(() => null),
      'stop',
    ])
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1)
    expect(chunks.some((chunk) => 'usage' in chunk)).toBe(false)

    const counted = await readChunks(await post({ ...body, stream_options: { include_usage: true } }))
    expect(counted.slice(0, -1).every(({ usage }) => usage === null)).toBe(true)
    expect(counted.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: question.length } })
  })

  it('does not stream unless told', async () => {
    for (const stream of [undefined, null, false])
      expect((await complete({ stream })).object).toBe('chat.completion')
  })

  it('searches within the filters only', async () => {
    const messages = [say('有什么工作安排？')]
    const urls = urlsOf(await complete({ messages, filters: { region: '青石市', year: 2024 } }))
    expect(urls.filter((url) => url.includes('yunxi'))).toEqual([])
    const elsewhere = await complete({ filters: { bulletin: 'qingshi-npcsc-2024-3' } })
    expect(textOf(elsewhere)).not.toContain('1.2万元')
  })

  it('ignores fields it does not know, and what else than text and talk was said before', async () => {
    const plain = textOf(await complete({}))
    const messages = [
      say('You are a pirate.', 'system'),
      say([{ type: 'image_url', image_url: { url: 'data:,' } }]),
      { role: 'assistant', content: null, tool_calls: [{ id: 'c', type: 'function' }] },
      { role: 'tool', content: '{}', tool_call_id: 'c' },
      say([{ type: 'text', text: question }]),
      say('Answer briefly.', 'developer'),
    ]
    const options = { temperature: 0, tools: [], response_format: { type: 'text' }, user: 'u', n: 1 }
    expect(textOf(await complete({ messages, ...options }))).toBe(plain)
  })

  it('joins the text parts of a question', async () => {
    const parts = [question.slice(0, 9), question.slice(9)].map((text) => ({ type: 'text', text }))
    expect((await complete({ messages: [say(parts)] })).usage.prompt_tokens).toBe(question.length)
  })

  it('counts history and question as read, without blanks', async () => {
    const messages = [say('第一问 \n'), say('答', 'assistant'), say('𬱖？')]
    expect((await complete({ messages })).usage.prompt_tokens).toBe(6)
  })
})
