import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Answer } from '../../../server/answering/answer.ts'
import { ask } from '../../../server/answering/ask.ts'
import type { Turn } from '../../../server/answering/question.ts'
import { foldForEvidence } from '../find-evidence.ts'
import type { Conversation, EvaluationQuestion, UnanswerableQuestion } from '../question-set.ts'

/** Characters of an answer that count. */
const BUDGET = 400
/** Questions of these types lie outside the bulletins and have to be refused; for others it is enough not to call it answered. */
const REFUSED: ReadonlySet<string> = new Set(['out_of_domain', 'out_of_corpus'])

/** What came of one question. */
export interface Outcome {
  readonly id: string
  readonly group: string
  readonly question: string
  readonly isRight: boolean
  readonly status: Answer['status']
  readonly text: string
}

/** Whether all that was asked stands in the first 400 characters of each answer. */
export async function scoreAnswers(
  questions: readonly EvaluationQuestion[],
  index: BulletinIndex,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { id, question, difficulty, keys } of questions) {
    const { status, text } = await ask({ question }, { index })
    outcomes.push({ id, group: difficulty, question, status, text, isRight: holdsKeys(text, keys) })
  }
  return outcomes
}

/** Whether questions that the bulletins do not answer are refused, or at least not called answered. */
export async function scoreRefusals(
  questions: readonly UnanswerableQuestion[],
  index: BulletinIndex,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { id, question, type } of questions) {
    const { status, text } = await ask({ question }, { index })
    const isRight = REFUSED.has(type) ? status === 'refused' : status !== 'answered'
    outcomes.push({ id, group: type, question, status, text, isRight })
  }
  return outcomes
}

/** Whether the last answer of each conversation holds all that was asked. */
export async function scoreConversations(
  conversations: readonly Conversation[],
  index: BulletinIndex,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { id, turns, keys } of conversations) {
    const history: Turn[] = []
    let last: Pick<Answer, 'status' | 'text'> = { status: 'refused', text: '' }
    for (const question of turns) {
      last = await ask({ question, history: [...history] }, { index })
      history.push({ role: 'user', content: question }, { role: 'assistant', content: last.text })
    }
    const { status, text } = last
    outcomes.push({
      id,
      group: '',
      question: turns.join(' → '),
      status,
      text,
      isRight: holdsKeys(text, keys),
    })
  }
  return outcomes
}

function holdsKeys(text: string, keys: EvaluationQuestion['keys']): boolean {
  return holdsAll(foldForEvidence(text).slice(0, BUDGET), keys)
}

function holdsAll(answer: string, keys: EvaluationQuestion['keys']): boolean {
  const holds = (wording: string): boolean => answer.includes(foldForEvidence(wording))
  return keys.every((key) => (typeof key === 'string' ? holds(key) : key.some(holds)))
}
