import type { AnswerView } from '../../server/api/schemas/answer.ts'
import type { QuestionScope } from './question-scope.ts'

/** How far an answer is. */
export type TurnPhase = 'searching' | 'writing' | 'done' | 'stopped' | 'failed'

/** A question with what is there of its answer. */
export interface Turn {
  readonly id: string
  readonly question: string
  readonly scope: QuestionScope
  readonly phase: TurnPhase
  /** The answer's Markdown as far as it has come. */
  readonly text: string
  readonly understood: AnswerView['understood']
  /** The question as it was understood to stand alone, once that is known. */
  readonly standaloneQuestion?: string
  /** The whole answer, once it is complete. */
  readonly answer?: AnswerView
}
