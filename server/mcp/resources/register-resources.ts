import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server'
import { ApiProblem } from '../../api/problems/api-problem.ts'
import { explainError } from '../explain-error.ts'
import type { McpServices } from '../mcp-services.ts'
import { type McpContext, openContext } from '../open-context.ts'
import { listResources } from './list-resources.ts'
import { readBulletin } from './read-bulletin.ts'
import { readItem } from './read-item.ts'

const mimeType = 'text/plain'

/** The kinds of resources: how their addresses look, what they hold, and how they are read. */
const kinds = [
  {
    name: 'bulletins',
    title: '公报',
    description: '一期公报的目录，每篇带资源地址',
    read: readBulletin,
  },
  {
    name: 'items',
    title: '篇目',
    description: '一篇公文的全文，逐字照录，前附标题、机构、日期和网址',
    read: readItem,
  },
] as const

/** Offers bulletins and items as resources, listed page by page. */
export function registerResources(server: McpServer, services: McpServices): void {
  for (const { name, title, description, read } of kinds) {
    // An item's id holds a slash, which only this form of a variable takes in.
    const template = new ResourceTemplate(`wenbao://${name}/{+id}`, { list: undefined })
    server.registerResource(name, template, { title, description, mimeType }, (uri) =>
      answer(uri.href, services, async (context): Promise<ReadResourceResult> => {
        const id = decodeURIComponent(uri.href.slice(`wenbao://${name}/`.length))
        return { contents: [{ uri: uri.href, mimeType, text: read(id, context) }] }
      }),
    )
  }
  // The SDK's own list has no pages.
  server.server.setRequestHandler('resources/list', ({ params }) =>
    answer('', services, async ({ index }) => listResources(index, params?.cursor)),
  )
}

/** Answers from the index; problems become the protocol's errors, in Chinese. */
async function answer<Result>(
  uri: string,
  services: McpServices,
  read: (context: McpContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await read(await openContext(services))
  } catch (error) {
    if (error instanceof ProtocolError) throw error
    const isMissing = error instanceof URIError || (error instanceof ApiProblem && error.type === 'not-found')
    if (isMissing) throw new ResourceNotFoundError(uri, `没有资源 ${uri}。`)
    throw new ProtocolError(ProtocolErrorCode.InternalError, explainError(error, services))
  }
}
