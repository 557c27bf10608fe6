import type { ChatMessage, ChatRequest } from '../../server/api/schemas/chat.ts'
import type { ChatFilters } from '../routing/route.ts'

/** UTF-16 units of conversation sent along; with three bytes each it stays below the 64 KiB the server reads. */
const CONVERSATION_LIMIT = 16_000
/** UTF-16 units of one message sent along; the server reads no more of it. */
const MESSAGE_LIMIT = 8_000

type RequestMessage = ChatRequest['messages'][number]

function toRequestMessage({ id, role, parts }: ChatMessage): RequestMessage {
  const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
  return { id, role, parts: [{ type: 'text', text: text.slice(0, MESSAGE_LIMIT) }] }
}

/** What is sent to ask the last message: the latest messages that fit, their words only, and the filters chosen. */
export function toChatRequest(messages: readonly ChatMessage[], filters: ChatFilters): ChatRequest {
  const sent: RequestMessage[] = []
  let length = 0
  for (const message of messages.toReversed()) {
    const next = toRequestMessage(message)
    length += next.parts[0]?.text?.length ?? 0
    if (sent.length > 0 && length > CONVERSATION_LIMIT) break
    sent.unshift(next)
  }
  return { messages: sent, ...(Object.keys(filters).length > 0 ? { filters: { ...filters } } : {}) }
}
