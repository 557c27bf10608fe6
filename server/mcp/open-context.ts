import type { ViewContext } from '../api/present-passages.ts'
import type { McpServices } from './mcp-services.ts'

/** What a tool or resource reads from; its `publicUrl` is absolute. */
export interface McpContext extends ViewContext {
  /** Address that references print; empty where the server's public address isn't known. */
  readonly referenceUrl: string
}

/** The context of one call; rejects while there is no index. */
export async function openContext({ indexSource, publicUrl, ownUrl }: McpServices): Promise<McpContext> {
  const index = await indexSource.current()
  return { index, publicUrl: publicUrl === '' ? ownUrl : publicUrl, referenceUrl: publicUrl }
}
