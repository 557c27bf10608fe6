import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createMcpServer } from './create-mcp-server.ts'
import type { McpServices } from './mcp-services.ts'

/** Speaks MCP with the program at the other end of standard input and output; returns what ends the conversation. */
export function serveOverStdio(services: McpServices): () => Promise<void> {
  const { close } = serveStdio(() => createMcpServer(services), {
    onerror: (error) => services.reportError(error),
  })
  return close
}
