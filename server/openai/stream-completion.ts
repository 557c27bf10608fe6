import type { AnswerView } from '../api/schemas/answer.ts'
import type { CompletionChunkView } from '../api/schemas/completion.ts'
import { annotateMarks } from './annotate-marks.ts'
import type { CompletionContext } from './completion-context.ts'
import { countUsage } from './count-usage.ts'

type Choice = CompletionChunkView['choices'][number]

/** What a streamed completion says beside the answer. */
export interface StreamedCompletionContext extends CompletionContext {
  readonly includeUsage: boolean
}

/** An answer as chunks: the role, its text in the pieces it arrives in, the end with its annotations, and the usage where asked for. */
export async function* streamCompletion(
  pieces: AsyncGenerator<string, Pick<AnswerView, 'text' | 'citations'>>,
  { head, prompt, includeUsage }: StreamedCompletionContext,
): AsyncGenerator<CompletionChunkView> {
  const base = { ...head, object: 'chat.completion.chunk' } as const
  const chunk = (delta: Choice['delta'], finish: Choice['finish_reason'] = null): CompletionChunkView => ({
    ...base,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...(includeUsage ? { usage: null } : {}),
  })
  yield chunk({ role: 'assistant', content: '' })
  let piece = await pieces.next()
  for (; piece.done !== true; piece = await pieces.next()) yield chunk({ content: piece.value })
  const annotations = annotateMarks(piece.value)
  yield chunk(annotations.length === 0 ? {} : { annotations }, 'stop')
  if (includeUsage) yield { ...base, choices: [], usage: countUsage(prompt, piece.value.text) }
}
