import type { CallToolResult, McpServer, StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { toBadRequest } from '../api/problems/to-bad-request.ts'
import { explainError } from './explain-error.ts'
import type { McpServices } from './mcp-services.ts'
import { openContext } from './open-context.ts'
import type { Tool } from './tool.ts'

/** Every tool reads the index and changes nothing anywhere. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const

const structuredSchema = z.record(z.string(), z.unknown())

/** Offers a tool on an MCP server; bad arguments and problems become results that say so in Chinese. */
export function registerTool<Input extends z.ZodType, Output extends z.ZodType>(
  server: McpServer,
  tool: Tool<Input, Output>,
  services: McpServices,
): void {
  const { name, title, description, input, output } = tool
  const config = { title, description, inputSchema: admitAll(input), outputSchema: output, annotations }
  server.registerTool(name, config, async (given): Promise<CallToolResult> => {
    try {
      const checked = input.safeParse(given)
      if (!checked.success) throw toBadRequest(checked.error, '参数')
      const result = output.parse(await tool.run(checked.data, await openContext(services)))
      const text = tool.describe(result)
      return { content: [{ type: 'text', text }], structuredContent: structuredSchema.parse(result) }
    } catch (error) {
      return { content: [{ type: 'text', text: explainError(error, services) }], isError: true }
    }
  })
}

/** A schema that is shown to agents but refuses nothing, since the SDK would refuse in English. */
function admitAll(schema: z.ZodType): StandardSchemaWithJSON {
  return { '~standard': { ...schema['~standard'], validate: (value) => ({ value }) } }
}
