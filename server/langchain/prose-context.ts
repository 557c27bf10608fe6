import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { ProseWriter } from './prose-writer.ts'

/** What turns an answer into prose. */
export interface ProseContext {
  readonly index: BulletinIndex
  readonly writer: ProseWriter
  /** Takes the reason where no whole prose could be had. */
  readonly reportError: (error: unknown) => void
  /** Ends the writing where nobody waits for it any more. */
  readonly signal?: AbortSignal
}
