import type { AnswerView } from '../../server/api/schemas/answer.ts'

/** How far an answer is. */
export type TurnPhase = 'searching' | 'writing' | 'done' | 'stopped' | 'failed'

/** A question with what is there of its answer. */
export interface Turn {
  readonly id: string
  readonly question: string
  readonly phase: TurnPhase
  /** The answer's Markdown as far as it has come. */
  readonly text: string
  readonly understood: AnswerView['understood']
  /** The whole answer, once it is complete. */
  readonly answer?: AnswerView
}
