import { toProblem } from '../api/problems/to-problem.ts'
import type { McpServices } from './mcp-services.ts'

/** What an agent is told of an error, in Chinese; errors nobody foresaw are reported and shown without their cause. */
export function explainError(error: unknown, { reportError }: McpServices): string {
  const { type, details } = toProblem(error)
  if (type === 'internal') reportError(error)
  return details.detail
}
