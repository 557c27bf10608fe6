import type { ViewContext } from '../api/present-passages.ts'
import type { McpServices } from './mcp-services.ts'

/** What a tool or resource reads from; its `publicUrl` is absolute. */
export interface McpContext extends ViewContext, Pick<McpServices, 'onAnswer'> {
  /** Address that references print; empty where the server's public address isn't known. */
  readonly referenceUrl: string
}

/** The context of one call; rejects while there is no index. */
export async function openContext(services: McpServices): Promise<McpContext> {
  const { indexSource, publicUrl, ownUrl, onAnswer } = services
  const index = await indexSource.current()
  const view = { index, publicUrl: publicUrl === '' ? ownUrl : publicUrl, referenceUrl: publicUrl }
  return onAnswer === undefined ? view : { ...view, onAnswer }
}
