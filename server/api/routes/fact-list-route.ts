import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { Fact } from '../../../indexer/facts/fact.ts'
import { formatRegister } from '../facts/format-register.ts'
import { listFacts } from '../facts/list-facts.ts'
import type { FactView } from '../facts/present-facts.ts'
import type { Register } from '../facts/register.ts'
import { factQuerySchema } from '../schemas/fact-query.ts'
import { factListSchema } from '../schemas/facts.ts'
import type { Services } from '../services.ts'
import { searchProblems } from './problem-responses.ts'

/** `GET /api/commitments` and the like: a register, page by page, or whole as comma-separated values. */
export function factListRoute<F extends Fact, Schema extends z.ZodType<FactView>, Name extends string>(
  register: Register<F, Schema, Name>,
  { indexSource, publicUrl }: Services,
) {
  const { name, operationId, summary, schema, listName } = register
  const listSchema = factListSchema(schema, listName)
  const route = createRoute({
    method: 'get',
    path: `/api/${name}` as const,
    operationId,
    summary,
    request: { query: factQuerySchema },
    responses: {
      200: {
        description: '记录，按公报的次序；format=csv 时为全部记录的表格文件',
        content: { 'application/json': { schema: listSchema }, 'text/csv': { schema: z.string() } },
      },
      ...searchProblems,
    },
  })
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const query = context.req.valid('query')
      const index = await indexSource.current()
      const isTable = query.format === 'csv'
      // An address without a host opens nothing from a spreadsheet.
      const ownUrl = publicUrl === '' && isTable ? new URL(context.req.url).origin : publicUrl
      const page = listFacts(register, query, { index, publicUrl: ownUrl })
      if (isTable) {
        context.header('Content-Disposition', `attachment; filename="${name}.csv"`)
        context.header('Content-Type', 'text/csv; charset=utf-8')
        return context.body(formatRegister(register, page.items), 200)
      }
      return context.json(page, 200)
    },
  })
}
