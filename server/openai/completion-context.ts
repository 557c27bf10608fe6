import type { CompletionView } from '../api/schemas/completion.ts'

/** What a completion says beside the answer. */
export interface CompletionContext {
  /** What all chunks of a completion share. */
  readonly head: Pick<CompletionView, 'id' | 'created' | 'model' | 'system_fingerprint'>
  /** The texts read: question and history. */
  readonly prompt: readonly string[]
}
