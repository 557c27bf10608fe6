import { McpServer } from '@modelcontextprotocol/server'
import type { McpServices } from './mcp-services.ts'
import { registerTool } from './register-tool.ts'
import { registerResources } from './resources/register-resources.ts'
import { askBulletins } from './tools/ask-bulletins.ts'
import { checkQuote } from './tools/check-quote.ts'
import { formatCitationTool } from './tools/format-citation.ts'
import { listAppointments } from './tools/list-appointments.ts'
import { listBulletinsTool } from './tools/list-bulletins.ts'
import { listCommitments } from './tools/list-commitments.ts'
import { listDecisions } from './tools/list-decisions.ts'
import { readPassage } from './tools/read-passage.ts'
import { searchPassages } from './tools/search-passages.ts'

/** What an agent is told before it chooses a tool. */
const instructions = [
  '问报收录地方政府公报和人大常委会公报的原文。所有文字都是公报原文，逐字不改；每段都带编号和可打开的网址。',
  '引用时请照抄原文并附上网址或著录（format_citation）；别人给出的引文，先用 check_quote 核对真伪。',
  '公报之间的数字可能不一致，请分别注明出处，不要自行取舍；没有查到的内容，不要推测。',
].join('\n')

/** An MCP server that offers the bulletins' tools and resources to one client. */
export function createMcpServer(services: McpServices): McpServer {
  const { version } = services
  const server = new McpServer(
    { name: 'wenbao', title: '问报', version },
    { instructions, capabilities: { tools: { listChanged: false }, resources: { listChanged: false } } },
  )
  registerTool(server, askBulletins, services)
  registerTool(server, searchPassages, services)
  registerTool(server, readPassage, services)
  registerTool(server, checkQuote, services)
  registerTool(server, formatCitationTool, services)
  registerTool(server, listCommitments, services)
  registerTool(server, listDecisions, services)
  registerTool(server, listAppointments, services)
  registerTool(server, listBulletinsTool, services)
  registerResources(server, services)
  return server
}
