import { ApiProblem } from '../api/problems/api-problem.ts'
import type { ChatRequest, ChatRequestMessage } from '../api/schemas/chat.ts'
import type { CompletionMessage, CompletionRequest } from '../api/schemas/completion.ts'

/** A conversation in OpenAI's form as a chat: what user and assistant said, without instructions and tools. */
export function readMessages({ messages, filters }: CompletionRequest): ChatRequest {
  refuseOtherThanText(messages)
  return { messages: messages.flatMap(toChatMessage), filters }
}

function toChatMessage({ role, content }: CompletionMessage): ChatRequestMessage[] {
  if (role !== 'user' && role !== 'assistant') return []
  return [{ role, parts: [{ type: 'text', text: readText(content) }] }]
}

function readText(content: CompletionMessage['content']): string {
  if (content === undefined || content === null) return ''
  if (typeof content === 'string') return content
  return content.flatMap(({ type, text }) => (type === 'text' && text !== undefined ? [text] : [])).join('\n')
}

/** A picture or recording in the question would go unanswered; in earlier messages it is passed over. */
function refuseOtherThanText(messages: readonly CompletionMessage[]): void {
  const place = messages.findLastIndex(({ role }) => role === 'user')
  const content = messages[place]?.content
  if (!Array.isArray(content)) return
  const other = content.findIndex(({ type }) => type !== 'text')
  if (other === -1) return
  throw new ApiProblem('unprocessable', {
    detail: `问报只读文字，不读 ${content[other]?.type}，请把问题写成文字。`,
    field: `messages.${place}.content.${other}`,
  })
}
