import type { Turn } from '../chat/turn.ts'
import type { TurnRecord } from './conversation-record.ts'

/** A turn without what can be fetched again or is never shown: the passages' texts and the times of its stages. */
export function condenseTurn({ id: _id, phase: _phase, answer, ...turn }: Turn): TurnRecord {
  if (answer === undefined) return turn
  const citations = answer.citations.map((citation) => ({
    ...citation,
    passage: { ...citation.passage, text: '' },
  }))
  return { ...turn, answer: { ...answer, citations, passages: [], timings: {} } }
}
