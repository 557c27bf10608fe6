import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Answer } from '../answering/answer.ts'
import type { ProseWriter } from '../langchain/prose-writer.ts'

/** What a request gives to answer a question with. */
export interface AnsweringContext {
  readonly index: BulletinIndex
  /** Writes the answer in prose; it stays extractive where it is left out. */
  readonly proseWriter?: ProseWriter | undefined
  /** Aborted where nobody waits for the answer any more. */
  readonly signal?: AbortSignal
  readonly reportError: (error: unknown) => void
  /** Takes the answer once it is found. */
  readonly onAnswer?: (answer: Answer) => void
}
