import type { Turn } from '../chat/turn.ts'

/** A question with its answer, as the browser keeps it. */
export type TurnRecord = Omit<Turn, 'id' | 'phase'>

/** A conversation the browser keeps; it has at least one turn. */
export interface ConversationRecord {
  readonly id: string
  /** When its last answer came, as an ISO time. */
  readonly updatedAt: string
  readonly turns: readonly TurnRecord[]
}
