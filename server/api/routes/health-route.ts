import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { presentIndexHealth } from '../present-index-health.ts'
import { toProblem } from '../problems/to-problem.ts'
import { healthSchema } from '../schemas/health.ts'
import type { HealthView } from '../schemas/health.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { commonProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/health',
  operationId: 'getHealth',
  summary: '服务与索引的状态',
  responses: { 200: jsonResponse(healthSchema, '状态'), ...commonProblems },
})

/** `GET /api/health`: the state of the server and of its index; it answers without an index too. */
export function healthRoute(services: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => context.json(await readHealth(services), 200),
  })
}

async function readHealth({ indexSource, version }: Services): Promise<HealthView> {
  try {
    const { manifest } = await indexSource.current()
    return { status: 'ok', version, index: presentIndexHealth(manifest) }
  } catch (error) {
    const problem = toProblem(error)
    if (problem.type !== 'no-index') throw error
    const { detail, command } = problem.details
    return { status: 'no-index', version, index: null, detail, command }
  }
}
