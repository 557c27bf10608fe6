import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { Client as EarlierClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport as EarlierTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { z } from 'zod'

/** What is called on a client of either generation; results are checked by the schemas below. */
export interface McpClient {
  listTools(): Promise<unknown>
  callTool(call: { readonly name: string; readonly arguments: Record<string, unknown> }): Promise<unknown>
  listResources(page?: { readonly cursor: string }): Promise<unknown>
  listResourceTemplates(): Promise<unknown>
  readResource(request: { readonly uri: string }): Promise<unknown>
  close(): Promise<void>
}

const self = { name: 'test', version: '1.0.0' }

/** The clients that agents use, by the revision they speak; each connects to an address. */
export const clients: readonly (readonly [revision: string, connect: (url: URL) => Promise<McpClient>])[] = [
  [
    '2026-07-28',
    async (url) => {
      const client = new Client(self, { versionNegotiation: { mode: { pin: '2026-07-28' } } })
      await client.connect(new StreamableHTTPClientTransport(url))
      return client
    },
  ],
  [
    '2025, by the later library',
    async (url) => {
      const client = new Client(self)
      await client.connect(new StreamableHTTPClientTransport(url))
      return client
    },
  ],
  [
    '2025, by the earlier library',
    async (url) => {
      const client = new EarlierClient(self)
      await client.connect(new EarlierTransport(url))
      return client
    },
  ],
]

export const toolListSchema = z.object({
  tools: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      description: z.string(),
      inputSchema: z.looseObject({ type: z.literal('object'), additionalProperties: z.literal(false) }),
      outputSchema: z.looseObject({ type: z.literal('object') }),
      annotations: z.looseObject({ readOnlyHint: z.literal(true) }),
    }),
  ),
})

export const resourceListSchema = z.object({
  resources: z.array(
    z.object({ uri: z.string(), name: z.string(), title: z.string(), mimeType: z.string() }),
  ),
  nextCursor: z.string().optional(),
})

export const resourceSchema = z.object({
  contents: z.tuple([z.object({ uri: z.string(), mimeType: z.string(), text: z.string() })]),
})

const resultSchema = z.object({
  content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]),
  structuredContent: z.unknown().optional(),
  isError: z.boolean().optional(),
})

/** Calls a tool that succeeds; gives its text and its data. */
export async function call(client: McpClient, name: string, input: Record<string, unknown>) {
  const result = resultSchema.parse(await client.callTool({ name, arguments: input }))
  if (result.isError === true) throw new Error(result.content[0].text)
  return { text: result.content[0].text, data: result.structuredContent }
}

/** Calls a tool that fails; gives what it says. */
export async function callInVain(client: McpClient, name: string, input: Record<string, unknown>) {
  const result = resultSchema.parse(await client.callTool({ name, arguments: input }))
  if (result.isError !== true) throw new Error(`${name} succeeded`)
  return result.content[0].text
}
