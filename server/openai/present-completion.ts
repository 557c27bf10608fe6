import type { AnswerView } from '../api/schemas/answer.ts'
import type { CompletionView } from '../api/schemas/completion.ts'
import { annotateMarks } from './annotate-marks.ts'
import type { CompletionContext } from './completion-context.ts'
import { countUsage } from './count-usage.ts'

/** An answer as a chat completion; a refusal is content like any other. */
export function presentCompletion(
  answer: Pick<AnswerView, 'text' | 'citations'>,
  { head, prompt }: CompletionContext,
): CompletionView {
  const message = {
    role: 'assistant' as const,
    content: answer.text,
    refusal: null,
    annotations: annotateMarks(answer),
  }
  return {
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
    usage: countUsage(prompt, answer.text),
  }
}
