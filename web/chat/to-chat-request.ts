import type { ChatRequest } from '../../server/api/schemas/chat.ts'
import type { PageMessage } from './page-message.ts'
import { readWords } from './read-words.ts'

/** UTF-16 units of conversation sent along; with three bytes each it stays below the 64 KiB the server reads. */
const CONVERSATION_LIMIT = 16_000
/** UTF-16 units of one message sent along; the server reads no more of it. */
const MESSAGE_LIMIT = 8_000

type RequestMessage = ChatRequest['messages'][number]

function toRequestMessage(message: PageMessage): RequestMessage {
  const text = readWords(message).slice(0, MESSAGE_LIMIT)
  return { id: message.id, role: message.role, parts: [{ type: 'text', text }] }
}

/** What is sent to ask the last message: the latest messages that fit, their words only, and the scope it is asked in. */
export function toChatRequest(messages: readonly PageMessage[]): ChatRequest {
  const sent: RequestMessage[] = []
  let length = 0
  for (const message of messages.toReversed()) {
    const next = toRequestMessage(message)
    length += next.parts[0]?.text?.length ?? 0
    if (sent.length > 0 && length > CONVERSATION_LIMIT) break
    sent.unshift(next)
  }
  const { filters = {}, ignore = [] } = messages.at(-1)?.metadata ?? {}
  return {
    messages: sent,
    ...(Object.keys(filters).length > 0 ? { filters: { ...filters } } : {}),
    ...(ignore.length > 0 ? { ignore: [...ignore] } : {}),
  }
}
