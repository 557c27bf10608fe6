import type { ProseSource } from './prose-source.ts'

/** What prose is asked for. */
export interface ProseRequest {
  readonly question: string
  /** The passages it may be written from, numbered from 1. */
  readonly sources: readonly ProseSource[]
  /** Set where nothing answers directly and the passages are only near. */
  readonly onlyRelated: boolean
  /** Ends the writing where nobody waits for it any more. */
  readonly signal?: AbortSignal
}

/** Writes an answer in prose, not yet verified. Both ways reject with `ProseError` where the prose is not whole. */
export interface ProseWriter {
  /** The prose in the pieces it arrives in. */
  stream(request: ProseRequest): AsyncIterable<string>
  /** The whole prose. */
  complete(request: ProseRequest): Promise<string>
}
