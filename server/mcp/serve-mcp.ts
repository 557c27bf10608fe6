import { createMcpHandler } from '@modelcontextprotocol/server'
import type { Handler } from 'hono'
import { observeAnswer } from '../api/observe-answer.ts'
import type { Services } from '../api/services.ts'
import { createMcpServer } from './create-mcp-server.ts'

/** `/mcp`: MCP over streamable HTTP, each request answered by itself, for clients of 2026 and of 2025. */
export function serveMcp({ indexSource, version, publicUrl, reportError, observer }: Services): Handler {
  return async (context) => {
    const requestId: string = context.get('requestId')
    const services = {
      indexSource,
      version,
      publicUrl,
      ownUrl: new URL(context.req.url).origin,
      reportError: (error: unknown) => reportError(error, requestId),
      onAnswer: observeAnswer(observer, requestId),
    }
    // Nothing that could be subscribed to changes while the server runs.
    const handler = createMcpHandler(() => createMcpServer(services), { maxSubscriptions: 0 })
    return handler.fetch(context.req.raw)
  }
}
