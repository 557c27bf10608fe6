import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, HumanMessage, SystemMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveTestApp } from './serve-test-app.ts'
import type { ServedApp } from './serve-test-app.ts'

const question = '青石市住院报销比例和异地就医有什么打算？'

let server: ServedApp
beforeAll(async () => {
  server = await serveTestApp()
})
afterAll(() => server.stop())

const createModel = (model = 'wenbao'): BaseChatModel =>
  new ChatOpenAI({ model, apiKey: 'any', maxRetries: 0, configuration: { baseURL: server.baseURL } })

describe("LangChain's ChatOpenAI", () => {
  it('invokes it, with the usage', async () => {
    const message = await createModel().invoke(question)
    expect(message.text).toContain('百分之七十五')
    expect(message).toMatchObject({
      response_metadata: { finish_reason: 'stop' },
      usage_metadata: { input_tokens: question.length },
    })
  })

  it('streams the same text, with the usage', async () => {
    const whole = await createModel().invoke(question)
    const pieces = []
    let usage: unknown
    for await (const { text, usage_metadata: counted } of await createModel().stream(question)) {
      pieces.push(text)
      usage = counted ?? usage
    }
    expect(pieces.filter((piece) => piece !== '').length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(whole.text)
    expect(usage).toEqual(whole.usage_metadata)
  })

  it('asks on in a conversation with instructions', async () => {
    const { text } = await createModel().invoke([
      new SystemMessage('You answer in English.'),
      new HumanMessage('云溪县县级公路每公里每年安排多少养护资金？'),
      new AIMessage('1.2万元。'),
      new HumanMessage('那乡级公路由谁养护？'),
    ])
    expect(text).toContain('乡镇人民政府')
  })

  it('knows an unknown model by its code', async () => {
    await expect(createModel('gpt-5').invoke(question)).rejects.toMatchObject({
      lc_error_code: 'MODEL_NOT_FOUND',
    })
  })
})
