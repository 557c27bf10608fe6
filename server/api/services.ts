import type { Context } from 'hono'
import type { ProseWriter } from '../langchain/prose-writer.ts'
import type { Metrics } from '../operations/create-metrics.ts'
import type { OperationsObserver } from '../operations/operations-observer.ts'
import type { IndexSource } from './index-source.ts'

/** What the routes are given by the composition root. */
export interface Services {
  readonly indexSource: IndexSource
  /** Version of the program. */
  readonly version: string
  /** Address in front of links, without a final slash; empty for links relative to this server. */
  readonly publicUrl: string
  /** Requests a minute one client may make. */
  readonly rateLimit: number
  /** Folder of the built page. */
  readonly pageFolder: string
  /** Address of the client that sent a request. */
  readonly addressOf: (context: Context) => string
  /** Writes answers in prose; answers stay extractive where it is left out. */
  readonly proseWriter?: ProseWriter
  /** Takes note of requests and answers, where anyone wants to know. */
  readonly observer?: OperationsObserver
  /** The figures at `/metrics`; without them there is no such address. */
  readonly metrics?: Pick<Metrics, 'mediaType' | 'render'>
  /** Origins whose pages may read the answers; none where left out, `*` for all. */
  readonly corsOrigins?: readonly string[]
  /** Milliseconds within which an answer has to begin; no limit where left out. */
  readonly timeLimit?: number
  /** Takes the errors nobody foresaw, with the request they happened in. */
  readonly reportError: (error: unknown, requestId: string) => void
}
