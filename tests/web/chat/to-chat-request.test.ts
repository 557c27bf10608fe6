import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageMessage } from '../../../web/chat/page-message.ts'
import type { QuestionScope } from '../../../web/chat/question-scope.ts'
import { toChatRequest } from '../../../web/chat/to-chat-request.ts'
import { sampleAnswer } from '../sample-answer.ts'

/** What the server reads of a request, in bytes. */
const BODY_LIMIT = 64 * 1024

const message = (role: 'user' | 'assistant', text: string, metadata?: QuestionScope): PageMessage => ({
  id: `${role}-${text.length}`,
  role,
  metadata,
  parts: [
    { type: 'text', text },
    { type: 'data-answer', data: sampleAnswer },
  ],
})

describe('toChatRequest', () => {
  it('sends the words of the messages and the scope of the last question, and nothing else', () => {
    const earlier = message('user', '公路？', { filters: { region: '别市' }, ignore: [] })
    const ignore = [{ kind: 'year', value: '2023年' }]
    expect(
      toChatRequest([earlier, message('user', '水库', { filters: { region: '某市' }, ignore })]),
    ).toEqual({
      messages: [
        { id: 'user-3', role: 'user', parts: [{ type: 'text', text: '公路？' }] },
        { id: 'user-2', role: 'user', parts: [{ type: 'text', text: '水库' }] },
      ],
      filters: { region: '某市' },
      ignore,
    })
  })

  it('always sends the last question, and stays below what the server reads', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 1, maxLength: 30 }), (lengths) => {
        const messages = lengths.map((length, at) =>
          message(at % 2 ? 'assistant' : 'user', '问'.repeat(length)),
        )
        const request = toChatRequest(messages)
        expect(request.messages.at(-1)?.id).toBe(messages.at(-1)?.id)
        expect(new TextEncoder().encode(JSON.stringify(request)).length).toBeLessThan(BODY_LIMIT)
      }),
    )
  })

  it('leaves out filters and chips where there are none', () => {
    const request = toChatRequest([message('user', '问', { filters: {}, ignore: [] })])
    expect(Object.keys(request)).toEqual(['messages'])
  })
})
