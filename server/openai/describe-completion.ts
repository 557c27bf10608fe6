import type { Question } from '../answering/question.ts'
import type { CompletionContext } from './completion-context.ts'
import { modelName } from './model-name.ts'

/** A request for a completion, and what answers it. */
export interface CompletionOccasion {
  readonly question: Question
  readonly requestId: string
  /** Milliseconds since 1970. */
  readonly time: number
  /** Fingerprint of the index. */
  readonly fingerprint: string
}

/** What the completion of a question says beside the answer. */
export function describeCompletion(occasion: CompletionOccasion): CompletionContext {
  const { question: asked, requestId, time, fingerprint } = occasion
  return {
    head: {
      id: `chatcmpl-${requestId}`,
      created: Math.floor(time / 1_000),
      model: modelName,
      system_fingerprint: `fp_${fingerprint}`,
    },
    prompt: [...(asked.history ?? []).map(({ content }) => content), asked.question],
  }
}
