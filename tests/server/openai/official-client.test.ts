import OpenAI, { BadRequestError, InternalServerError, NotFoundError, RateLimitError } from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IndexError } from '../../../indexer/store/index-error.ts'
import { createIndexSource } from '../../../server/api/index-source.ts'
import { serveTestApp } from './serve-test-app.ts'
import type { ServedApp } from './serve-test-app.ts'

const question = '青石市住院报销比例和异地就医有什么打算？'
const messages = [{ role: 'user' as const, content: question }]
const model = 'wenbao'

const connect = ({ baseURL }: ServedApp): OpenAI => new OpenAI({ baseURL, apiKey: 'any', maxRetries: 0 })

let server: ServedApp
let client: OpenAI
beforeAll(async () => {
  server = await serveTestApp()
  client = connect(server)
})
afterAll(() => server.stop())

describe('the official client', () => {
  it('reads an answer with its citations at their marks', async () => {
    const { choices, usage, object } = await client.chat.completions.create({ model, messages })
    expect(object).toBe('chat.completion')
    expect(choices).toHaveLength(1)
    const { content, annotations = [], refusal } = choices[0]?.message ?? {}
    expect(content).toContain('百分之七十五')
    expect(refusal).toBeNull()
    expect(choices[0]?.finish_reason).toBe('stop')
    expect(annotations.length).toBeGreaterThan(0)
    for (const { url_citation: cited } of annotations) {
      expect(content?.slice(cited.start_index, cited.end_index)).toMatch(/^\[\d+\]$/u)
      expect(cited.title).toBe(
        '青石市人民代表大会常务委员会公报2024年第3号《青石市医疗保障局2023年度工作报告》第3–4页',
      )
      expect(cited.url).toMatch(`${server.url}/bulletins/qingshi-npcsc-2024-3/1#`)
    }
    expect(usage?.prompt_tokens).toBe(question.length)
    expect(usage?.total_tokens).toBe(question.length + (usage?.completion_tokens ?? 0))
  })

  it('streams the same answer', async () => {
    const whole = await client.chat.completions.create({ model, messages })
    let text = ''
    const finishes = []
    let annotations: unknown
    for await (const { choices } of await client.chat.completions.create({ model, messages, stream: true })) {
      text += choices[0]?.delta.content ?? ''
      finishes.push(choices[0]?.finish_reason)
      if (choices[0] !== undefined && 'annotations' in choices[0].delta)
        annotations = choices[0].delta.annotations
    }
    expect(text).toBe(whole.choices[0]?.message.content)
    expect(finishes.length).toBeGreaterThan(3)
    expect(finishes.filter((finish) => finish !== null)).toEqual(['stop'])
    expect(annotations).toEqual(whole.choices[0]?.message.annotations)
  })

  it('puts a stream together again', async () => {
    const whole = await client.chat.completions.create({ model, messages })
    const streamed = await client.chat.completions
      .stream({ model, messages, stream_options: { include_usage: true } })
      .finalChatCompletion()
    expect(streamed.choices[0]?.message).toMatchObject(whole.choices[0]?.message ?? {})
    expect(streamed.usage).toEqual(whole.usage)
  })

  it('gets a refusal as content', async () => {
    const asked = [{ role: 'user' as const, content: '上海市地铁几点开始运营？' }]
    const { choices } = await client.chat.completions.create({ model, messages: asked })
    expect(choices[0]?.message.content).toMatch(/\p{Script=Han}/u)
    expect(choices[0]?.message).toMatchObject({ refusal: null, annotations: [] })
    expect(choices[0]?.finish_reason).toBe('stop')
  })

  it('asks on: earlier messages are the history', async () => {
    const { choices } = await client.chat.completions.create({
      model,
      messages: [
        { role: 'system', content: '请用英文回答。' },
        { role: 'user', content: '云溪县县级公路每公里每年安排多少养护资金？' },
        { role: 'assistant', content: '1.2万元。' },
        { role: 'user', content: '那乡级公路由谁养护？' },
      ],
    })
    expect(choices[0]?.message.content).toContain('乡镇人民政府')
  })

  it('lists the model and finds it by its name', async () => {
    const { data } = await client.models.list()
    expect(data.map(({ id }) => id)).toEqual(['wenbao'])
    expect(await client.models.retrieve('wenbao')).toEqual(data[0])
    await expect(client.models.retrieve('gpt-5')).rejects.toMatchObject({ code: 'model_not_found' })
  })

  it('raises its own errors, with code and parameter', async () => {
    const create = client.chat.completions.create({ model: 'gpt-5', messages })
    await expect(create).rejects.toBeInstanceOf(NotFoundError)
    await expect(create).rejects.toMatchObject({
      type: 'invalid_request_error',
      code: 'model_not_found',
      param: 'model',
    })
    const empty = client.chat.completions.create({ model, messages: [] })
    await expect(empty).rejects.toBeInstanceOf(BadRequestError)
    await expect(empty).rejects.toMatchObject({ param: 'messages', code: 'invalid_value' })
    const streamed = client.chat.completions.create({ model, messages: [], stream: true })
    await expect(streamed).rejects.toBeInstanceOf(BadRequestError)
  })

  it('raises a rate limit and a missing index as its own errors', async () => {
    const limited = await serveTestApp({ rateLimit: 1 })
    await connect(limited).models.list()
    await expect(connect(limited).models.list()).rejects.toBeInstanceOf(RateLimitError)
    await limited.stop()
    const indexSource = createIndexSource({
      open: async () => Promise.reject(new IndexError('missing', 'data/index')),
    })
    const bare = await serveTestApp({ indexSource })
    const create = connect(bare).chat.completions.create({ model, messages, stream: true })
    await expect(create).rejects.toBeInstanceOf(InternalServerError)
    await expect(create).rejects.toMatchObject({ status: 503, code: 'no_index' })
    await expect(create).rejects.toThrow('npm run index')
    await bare.stop()
  })
})
