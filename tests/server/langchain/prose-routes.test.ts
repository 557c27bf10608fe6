import { parseJsonEventStream, uiMessageChunkSchema } from 'ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerSchema } from '../../../server/api/schemas/answer.ts'
import type { AnswerView } from '../../../server/api/schemas/answer.ts'
import { createChatModel } from '../../../server/langchain/create-chat-model.ts'
import { createProseWriter } from '../../../server/langchain/create-prose-writer.ts'
import { createTestApp } from '../api/create-test-app.ts'
import { postJson } from '../api/post-json.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { proseBulletins } from './prose-bulletins.ts'
import { startModelServer } from './start-model-server.ts'
import type { ModelServer } from './start-model-server.ts'

const question = '松岭县2023年新改建农村公路多少公里？'
const sentence = '2023年，“全县新改建农村公路86.5公里”[1]。'
const index = createReferenceIndex(proseBulletins)

let server: ModelServer
let app: ReturnType<typeof createTestApp>
let reported: string[] = []

beforeAll(async () => {
  server = await startModelServer()
  const settings = { baseUrl: server.baseUrl, model: 'local', timeout: 400 }
  const proseWriter = createProseWriter({ model: await createChatModel(settings), timeout: settings.timeout })
  app = createTestApp({ proseWriter, reportError: (_, requestId) => reported.push(requestId) }, index)
})
afterAll(() => server.stop())

async function ask(asked: string, from = app): Promise<AnswerView> {
  const response = await from.request('/api/ask', postJson({ question: asked }))
  return answerSchema.parse(await response.json())
}

async function chat(asked: string) {
  const messages = [{ id: 'm', role: 'user', parts: [{ type: 'text', text: asked }] }]
  const response = await app.request('/api/chat', postJson({ messages }))
  if (response.body === null) throw new Error('the response has no body')
  let text = ''
  let answer: AnswerView | undefined
  for await (const event of parseJsonEventStream({ stream: response.body, schema: uiMessageChunkSchema })) {
    if (!event.success) throw event.error
    if (event.value.type === 'text-delta') text += event.value.delta
    if (event.value.type === 'data-answer') answer = answerSchema.parse(event.value.data)
  }
  return { text, answer }
}

describe('with a language model', () => {
  it('POST /api/ask answers in verified prose, its citations those it uses', async () => {
    server.behave({ kind: 'write', prose: `${sentence}“公路全部由企业出资修建”[1]。` })
    const { text, citations, status } = await ask(question)
    expect(text.endsWith(sentence)).toBe(true)
    expect(text).not.toContain('企业出资')
    expect(citations.map(({ quote }) => quote)).toEqual(['全县新改建农村公路86.5公里'])
    expect(status).toBe((await ask(question, createTestApp({}, index))).status)
  })

  it('POST /api/chat streams the same prose', async () => {
    const { text, answer } = await chat(question)
    expect(text.endsWith(sentence)).toBe(true)
    expect(answer?.text).toBe(text)
  })

  it('both give the extractive answer where the model fails, and report it with the request', async () => {
    server.behave({ kind: 'fail', status: 500 })
    reported = []
    const extractive = await ask(question, createTestApp({}, index))
    expect((await ask(question)).text).toBe(extractive.text)
    expect((await chat(question)).text).toBe(extractive.text)
    expect(reported).toEqual([expect.stringMatching(/./u), expect.stringMatching(/./u)])
  })

  it('neither asks it about a place no bulletin covers', async () => {
    server.behave({ kind: 'write', prose: sentence })
    const before = server.requests.length
    const asked = '上海市2023年新增了多少公共停车位？'
    expect((await ask(asked)).status).toBe('refused')
    expect((await chat(asked)).answer?.status).toBe('refused')
    expect(server.requests).toHaveLength(before)
  })
})
