import type { TurnRecord } from '../history/conversation-record.ts'
import type { PageMessage } from './page-message.ts'

function toReply(turn: TurnRecord, id: string): readonly PageMessage[] {
  const { text, understood, standaloneQuestion, answer } = turn
  const parts: PageMessage['parts'] = []
  if (standaloneQuestion !== undefined) {
    parts.push({ type: 'data-understood', data: { standaloneQuestion, understood: [...understood] } })
  }
  if (text !== '') parts.push({ type: 'text', text })
  if (answer) parts.push({ type: 'data-answer', data: answer })
  return parts.length > 0 ? [{ id, role: 'assistant', parts }] : []
}

/** The messages of a conversation that was kept; `toTurns` reads its turns back. */
export function toMessages(turns: readonly TurnRecord[]): PageMessage[] {
  return turns.flatMap((turn, position) => [
    {
      id: `question-${position}`,
      role: 'user' as const,
      metadata: turn.scope,
      parts: [{ type: 'text' as const, text: turn.question }],
    },
    ...toReply(turn, `answer-${position}`),
  ])
}
