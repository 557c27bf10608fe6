import type { ChatStatus } from 'ai'
import type { PageMessage } from './page-message.ts'
import { readWords } from './read-words.ts'
import type { Turn, TurnPhase } from './turn.ts'

/** Phase of a turn whose answer is not whole. */
function phaseOf(status: ChatStatus, text: string): TurnPhase {
  if (status === 'error') return 'failed'
  if (status === 'ready') return 'stopped'
  return text === '' ? 'searching' : 'writing'
}

function readReply(
  reply: PageMessage | undefined,
): Pick<Turn, 'text' | 'understood' | 'standaloneQuestion' | 'answer'> {
  const parts = reply?.parts ?? []
  const read = parts.findLast((part) => part.type === 'data-understood')?.data
  const answer = parts.findLast((part) => part.type === 'data-answer')?.data
  return {
    text: readWords({ parts }),
    understood: read?.understood ?? [],
    ...(read ? { standaloneQuestion: read.standaloneQuestion } : {}),
    ...(answer ? { answer } : {}),
  }
}

function toTurn(asked: PageMessage, reply: PageMessage | undefined, status: ChatStatus): Turn {
  const read = readReply(reply)
  const isWhole = read.answer !== undefined && status === 'ready'
  const phase = isWhole ? 'done' : phaseOf(status, read.text)
  const scope = asked.metadata ?? { filters: {}, ignore: [] }
  return { id: asked.id, question: readWords(asked), scope, phase, ...read }
}

/** The conversation as questions with their answers, in the order asked; only the last can be unfinished. */
export function toTurns(messages: readonly PageMessage[], status: ChatStatus): readonly Turn[] {
  return messages.flatMap((message, position) => {
    if (message.role !== 'user') return []
    const next = messages[position + 1]
    const reply = next?.role === 'assistant' ? next : undefined
    const isLast = position + (reply ? 2 : 1) === messages.length
    return [toTurn(message, reply, isLast ? status : 'ready')]
  })
}
