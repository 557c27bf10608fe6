import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../../server/api/schemas/chat.ts'
import { toChatRequest } from '../../../web/chat/to-chat-request.ts'
import { sampleAnswer } from '../sample-answer.ts'

/** What the server reads of a request, in bytes. */
const BODY_LIMIT = 64 * 1024

const message = (role: 'user' | 'assistant', text: string): ChatMessage => ({
  id: `${role}-${text.length}`,
  role,
  parts: [
    { type: 'text', text },
    { type: 'data-answer', data: sampleAnswer },
  ],
})

describe('toChatRequest', () => {
  it('sends the words of the messages and nothing else', () => {
    expect(toChatRequest([message('user', '水库？')], { region: '某市' })).toEqual({
      messages: [{ id: 'user-3', role: 'user', parts: [{ type: 'text', text: '水库？' }] }],
      filters: { region: '某市' },
    })
  })

  it('always sends the last question, and stays below what the server reads', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 1, maxLength: 30 }), (lengths) => {
        const messages = lengths.map((length, at) =>
          message(at % 2 ? 'assistant' : 'user', '问'.repeat(length)),
        )
        const request = toChatRequest(messages, {})
        expect(request.messages.at(-1)?.id).toBe(messages.at(-1)?.id)
        expect(new TextEncoder().encode(JSON.stringify(request)).length).toBeLessThan(BODY_LIMIT)
      }),
    )
  })

  it('leaves out filters where none is chosen', () => {
    expect(toChatRequest([message('user', '问')], {})).not.toHaveProperty('filters')
  })
})
