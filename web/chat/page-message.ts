import type { UIMessage } from 'ai'
import type { AnswerView } from '../../server/api/schemas/answer.ts'
import type { UnderstandingView } from '../../server/api/schemas/chat.ts'
import type { QuestionScope } from './question-scope.ts'

/** A message of the conversation as the page keeps it: a question carries the scope it was asked in. */
export type PageMessage = UIMessage<
  QuestionScope | undefined,
  { understood: UnderstandingView; answer: AnswerView }
>
