import { parseJsonEventStream, readUIMessageStream, uiMessageChunkSchema } from 'ai'
import type { UIMessageChunk } from 'ai'
import { describe, expect, it } from 'vitest'
import { answerSchema } from '../../../../server/api/schemas/answer.ts'
import { understandingSchema } from '../../../../server/api/schemas/chat.ts'
import { createReferenceIndex } from '../../reference-index.ts'
import { sampleBulletins } from '../../sample-bulletins.ts'
import { createTestApp } from '../create-test-app.ts'
import { postJson } from '../post-json.ts'

const question = '青石市住院报销比例和异地就医有什么打算？'
const userMessage = (text: string) => ({ id: 'm', role: 'user', parts: [{ type: 'text', text }] })

async function readChunks(response: Response): Promise<readonly UIMessageChunk[]> {
  if (response.body === null) throw new Error('the response has no body')
  const chunks: UIMessageChunk[] = []
  for await (const event of parseJsonEventStream({ stream: response.body, schema: uiMessageChunkSchema })) {
    if (!event.success) throw event.error
    chunks.push(event.value)
  }
  return chunks
}

async function readParts(chunks: readonly UIMessageChunk[]) {
  const stream = new ReadableStream<UIMessageChunk>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  let last
  for await (const message of readUIMessageStream({ stream })) last = message
  return last?.parts ?? []
}

describe('POST /api/chat', () => {
  it('streams how the question was understood, the text by sentences, and the whole answer', async () => {
    const response = await createTestApp().request(
      '/api/chat',
      postJson({ messages: [userMessage(question)] }),
    )
    expect(response.headers.get('Content-Type')).toBe('text/event-stream')
    expect(response.headers.get('X-Request-Id')).not.toBeNull()
    const chunks = await readChunks(response)
    const types = chunks.map(({ type }) => type)
    expect(types.filter((type, place) => type !== types[place - 1])).toEqual([
      'start',
      'data-understood',
      'text-start',
      'text-delta',
      'text-end',
      'data-answer',
      'finish',
    ])
    expect(types.filter((type) => type === 'text-delta').length).toBeGreaterThan(1)
  })

  it('makes a message whose text is the text of its answer', async () => {
    const response = await createTestApp().request(
      '/api/chat',
      postJson({ messages: [userMessage(question)] }),
    )
    const parts = await readParts(await readChunks(response))
    const [understood, text, answer] = parts
    expect(parts.map(({ type }) => type)).toEqual(['data-understood', 'text', 'data-answer'])
    if (understood?.type !== 'data-understood' || text?.type !== 'text' || answer?.type !== 'data-answer')
      return
    const view = answerSchema.parse(answer.data)
    expect(understandingSchema.parse(understood.data).standaloneQuestion).toBe(view.standaloneQuestion)
    expect(view.citations.length).toBeGreaterThan(0)
    expect(text.text).toBe(view.text)
  })

  it('takes earlier messages with parts of other kinds, and asks the last one', async () => {
    const earlier = { id: 'a', role: 'assistant', parts: [{ type: 'data-answer', data: { any: 1 } }] }
    const messages = [userMessage('云溪县乡级公路由谁养护？'), earlier, userMessage(question)]
    const response = await createTestApp().request('/api/chat', postJson({ messages }))
    const answer = (await readChunks(response)).find(({ type }) => type === 'data-answer')
    expect(answer).toMatchObject({ data: { question } })
  })

  it('takes away the chips a conversation names', async () => {
    const body = { messages: [userMessage(question)], ignore: [{ kind: 'region', value: '青石市' }] }
    const response = await createTestApp().request('/api/chat', postJson(body))
    const answer = (await readChunks(response)).find(({ type }) => type === 'data-answer')
    expect(answer).toMatchObject({ data: { understood: [], coverage: { regions: ['青石市', '云溪县'] } } })
  })

  it.each([
    ['an assistant message last', [{ role: 'assistant', parts: [{ type: 'text', text: '好' }] }]],
    ['no text', [userMessage('  ')]],
    ['a question without end', [userMessage('问'.repeat(2_001))]],
  ])('refuses a conversation with %s', async (_, messages) => {
    const response = await createTestApp().request('/api/chat', postJson({ messages }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ type: '/problems/unprocessable', field: 'messages' })
  })

  it.each([
    [{}, 'messages'],
    [{ messages: [] }, 'messages'],
    [{ messages: [{ role: 'robot', parts: [] }] }, 'messages.0.role'],
    [{ messages: [{ role: 'user', parts: [{}] }] }, 'messages.0.parts.0.type'],
  ])('names the field at fault in %j', async (body, field) => {
    const response = await createTestApp().request('/api/chat', postJson(body))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ type: '/problems/bad-request', field })
  })

  it('ends the stream with an error that tells nothing of its cause, and reports the cause', async () => {
    const failure = new Error('disk at /secret/path gone')
    const index = createReferenceIndex(sampleBulletins)
    const broken = { ...index, searchVector: async () => Promise.reject(failure) }
    const reported: unknown[] = []
    const app = createTestApp({ reportError: (error) => reported.push(error) }, broken)
    const chunks = await readChunks(
      await app.request('/api/chat', postJson({ messages: [userMessage(question)] })),
    )
    expect(chunks.find(({ type }) => type === 'error')).toEqual({
      type: 'error',
      errorText: '回答时出错，请稍后再试。',
    })
    expect(reported).toEqual([failure])
  })
})
