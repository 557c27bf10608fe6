import type { Answer } from '../answering/answer.ts'
import type { IndexSource } from '../api/index-source.ts'

/** What MCP is given by the composition root. */
export interface McpServices {
  readonly indexSource: IndexSource
  /** Version of the program. */
  readonly version: string
  /** Public address of the server, without a final slash; empty where it isn't known. */
  readonly publicUrl: string
  /** Address in front of links where the public one isn't known, without a final slash. */
  readonly ownUrl: string
  /** Takes the errors nobody foresaw. */
  readonly reportError: (error: unknown) => void
  /** Takes the answers given to agents. */
  readonly onAnswer?: (answer: Answer) => void
}
