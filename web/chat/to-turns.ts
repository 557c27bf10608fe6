import type { ChatStatus } from 'ai'
import type { ChatMessage } from '../../server/api/schemas/chat.ts'
import type { Turn, TurnPhase } from './turn.ts'

type Part = ChatMessage['parts'][number]

function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

/** Phase of the last turn, whose answer may still be coming. */
function phaseOf(status: ChatStatus, text: string): TurnPhase {
  if (status === 'error') return 'failed'
  if (status === 'ready') return 'stopped'
  return text === '' ? 'searching' : 'writing'
}

function toTurn(asked: ChatMessage, reply: ChatMessage | undefined, status: ChatStatus): Turn {
  const parts = reply?.parts ?? []
  const answer = parts.findLast((part) => part.type === 'data-answer')?.data
  const understanding = parts.findLast((part) => part.type === 'data-understood')?.data
  const text = textOf(parts) || (answer?.text ?? '')
  return {
    id: asked.id,
    question: textOf(asked.parts),
    phase: answer && status === 'ready' ? 'done' : phaseOf(status, text),
    text,
    understood: answer?.understood ?? understanding?.understood ?? [],
    ...(answer ? { answer } : {}),
  }
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
