import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { formatFacts } from '../../citing/citation-formats.ts'
import { formatCitation } from '../../citing/format-citation.ts'
import { findReference } from '../find-reference.ts'
import { formatDay } from '../format-day.ts'
import { presentCitations } from '../present-citations.ts'
import { citationListSchema, citationQuerySchema, formattedCitationSchema } from '../schemas/citation.ts'
import type { Services } from '../services.ts'
import { jsonResponse } from './json-response.ts'
import { recordProblems, searchProblems } from './problem-responses.ts'

const route = createRoute({
  method: 'get',
  path: '/api/citations/{id}',
  operationId: 'getCitation',
  summary: '引用：一篇公文或其中文字的参考文献著录，编号整体作百分号编码',
  request: { params: z.object({ id: z.string() }), query: citationQuerySchema },
  responses: {
    200: jsonResponse(
      z.union([formattedCitationSchema, citationListSchema]),
      '一种格式的著录；未选格式时为全部格式',
    ),
    ...recordProblems,
    400: searchProblems[400],
  },
})

/** `GET /api/citations/:id`: how to cite an item, or the words a passage id names. */
export function citationRoute({ indexSource, publicUrl }: Services) {
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { id } = context.req.valid('param')
      const { format, accessed = formatDay(new Date()) } = context.req.valid('query')
      const index = await indexSource.current()
      const reference = findReference(id, { index, publicUrl })
      if (format === undefined) {
        return context.json({ id, citations: presentCitations(reference, accessed) }, 200)
      }
      const text = formatCitation(format, reference, accessed)
      return context.json({ id, format, mediaType: formatFacts[format].mediaType, text }, 200)
    },
  })
}
