import { createOpenAI } from '@ai-sdk/openai'
import { APICallError, generateText, streamText } from 'ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveTestApp } from './serve-test-app.ts'
import type { ServedApp } from './serve-test-app.ts'

const prompt = '青石市住院报销比例和异地就医有什么打算？'

let server: ServedApp
let openai: ReturnType<typeof createOpenAI>
beforeAll(async () => {
  server = await serveTestApp()
  openai = createOpenAI({ baseURL: server.baseURL, apiKey: 'any' })
})
afterAll(() => server.stop())

describe("the AI SDK's OpenAI provider", () => {
  it('generates text with its sources', async () => {
    const { text, sources, finishReason, usage } = await generateText({
      model: openai.chat('wenbao'),
      prompt,
    })
    expect(text).toContain('百分之七十五')
    expect(finishReason).toBe('stop')
    expect(usage.inputTokens).toBe(prompt.length)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) {
      expect(source).toMatchObject({
        sourceType: 'url',
        url: expect.stringContaining(`${server.url}/bulletins/`),
      })
      expect(source.title).toContain('《青石市医疗保障局2023年度工作报告》')
    }
  })

  it('streams the same text, sources and usage', async () => {
    const whole = await generateText({ model: openai.chat('wenbao'), prompt })
    const streamed = streamText({ model: openai.chat('wenbao'), prompt })
    const pieces = []
    for await (const piece of streamed.textStream) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(whole.text)
    expect((await streamed.sources).map(({ title }) => title)).toEqual(
      whole.sources.map(({ title }) => title),
    )
    expect(await streamed.finishReason).toBe('stop')
    expect((await streamed.usage).totalTokens).toBe(whole.usage.totalTokens)
  })

  it('raises an unknown model as an error of the call', async () => {
    const call = generateText({ model: openai.chat('gpt-5'), prompt, maxRetries: 0 })
    await expect(call).rejects.toBeInstanceOf(APICallError)
    await expect(call).rejects.toMatchObject({ statusCode: 404, message: '没有模型 gpt-5，请用 wenbao。' })
  })
})
