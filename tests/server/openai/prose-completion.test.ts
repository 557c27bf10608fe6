import { setTimeout } from 'node:timers/promises'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createChatModel } from '../../../server/langchain/create-chat-model.ts'
import { createProseWriter } from '../../../server/langchain/create-prose-writer.ts'
import { proseBulletins } from '../langchain/prose-bulletins.ts'
import { startModelServer } from '../langchain/start-model-server.ts'
import type { ModelServer } from '../langchain/start-model-server.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { serveTestApp } from './serve-test-app.ts'
import type { ServedApp } from './serve-test-app.ts'

const messages = [{ role: 'user' as const, content: '松岭县2023年新改建农村公路多少公里？' }]
const model = 'wenbao'
const timeout = 400
const sentence = '2023年，“全县新改建农村公路86.5公里”[1]。'

let writer: ModelServer
let server: ServedApp
let client: OpenAI
let reported: unknown[] = []
beforeAll(async () => {
  writer = await startModelServer()
  const settings = { baseUrl: writer.baseUrl, model: 'local', timeout }
  const proseWriter = createProseWriter({ model: await createChatModel(settings), timeout })
  server = await serveTestApp(
    { proseWriter, reportError: (error) => reported.push(error) },
    createReferenceIndex(proseBulletins),
  )
  client = new OpenAI({ baseURL: server.baseURL, apiKey: 'any', maxRetries: 0 })
})
afterAll(async () => {
  await server.stop()
  await writer.stop()
})

const stream = () => client.chat.completions.stream({ model, messages }).finalChatCompletion()

describe('completions with a language model', () => {
  it('are verified prose, streamed or not', async () => {
    writer.behave({ kind: 'write', prose: `${sentence}“公路全部由企业出资修建”[1]。` })
    const [whole] = (await client.chat.completions.create({ model, messages })).choices
    const { content = '', annotations = [] } = whole?.message ?? {}
    expect(content?.endsWith(sentence)).toBe(true)
    expect(content).not.toContain('企业出资')
    expect(annotations.map(({ url_citation: { start_index: at } }) => content?.slice(at, at + 3))).toEqual([
      '[1]',
    ])
    expect((await stream()).choices[0]?.message).toMatchObject({ content, annotations })
  })

  it('end in the bulletins’ words where the model breaks off, each mark with its own annotation', async () => {
    writer.behave({ kind: 'break-off', prose: sentence + sentence })
    reported = []
    const { choices } = await stream()
    const { content, annotations = [] } = choices[0]?.message ?? {}
    expect(content).toContain('（语言模型的回答中断，以下是公报原文。）')
    expect(choices[0]?.finish_reason).toBe('stop')
    const marks = annotations.map(({ url_citation: { start_index, end_index } }) =>
      content?.slice(start_index, end_index),
    )
    expect(marks).toEqual(content?.match(/\[\d\]/gu))
    expect(marks.length).toBeGreaterThan(1)
    expect(reported).toHaveLength(1)
  })

  it('end the writing where nobody reads any more, without a report', async () => {
    writer.behave({ kind: 'stall', prose: sentence + sentence })
    reported = []
    for await (const { choices } of await client.chat.completions.create({ model, messages, stream: true }))
      if (choices[0]?.delta.content !== '') break
    await setTimeout(timeout * 1.5)
    expect(reported).toEqual([])
  })
})
