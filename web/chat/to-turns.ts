import type { ChatStatus } from 'ai'
import type { ChatMessage } from '../../server/api/schemas/chat.ts'
import type { Turn, TurnPhase } from './turn.ts'

type Part = ChatMessage['parts'][number]

function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

/** Phase of a turn whose answer is not whole. */
function phaseOf(status: ChatStatus, text: string): TurnPhase {
  if (status === 'error') return 'failed'
  if (status === 'ready') return 'stopped'
  return text === '' ? 'searching' : 'writing'
}

function readReply(reply: ChatMessage | undefined): Pick<Turn, 'text' | 'understood' | 'answer'> {
  const parts = reply?.parts ?? []
  const understood = parts.findLast((part) => part.type === 'data-understood')?.data.understood ?? []
  const answer = parts.findLast((part) => part.type === 'data-answer')?.data
  return { text: textOf(parts), understood, ...(answer ? { answer } : {}) }
}

function toTurn(asked: ChatMessage, reply: ChatMessage | undefined, status: ChatStatus): Turn {
  const { answer, ...read } = readReply(reply)
  const question = textOf(asked.parts)
  const isWhole = answer !== undefined && status === 'ready'
  const phase = isWhole ? 'done' : phaseOf(status, read.text)
  return { id: asked.id, question, phase, ...read, ...(answer ? { answer } : {}) }
}

/** The conversation as questions with their answers, in the order asked; only the last can be unfinished. */
export function toTurns(messages: readonly ChatMessage[], status: ChatStatus): readonly Turn[] {
  return messages.flatMap((message, position) => {
    if (message.role !== 'user') return []
    const next = messages[position + 1]
    const reply = next?.role === 'assistant' ? next : undefined
    const isLast = position + (reply ? 2 : 1) === messages.length
    return [toTurn(message, reply, isLast ? status : 'ready')]
  })
}
