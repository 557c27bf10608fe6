import { createApi } from './api/create-api.ts'
import { documentedSchema } from './api/docs/documented.ts'
import { renderDocs } from './api/docs/render-docs.ts'
import { openapiInfo } from './api/openapi-info.ts'
import { servePage } from './api/page/serve-page.ts'
import { ApiProblem } from './api/problems/api-problem.ts'
import { respondOpenaiError } from './api/problems/respond-openai-error.ts'
import { respondProblem } from './api/problems/respond-problem.ts'
import { toProblem } from './api/problems/to-problem.ts'
import type { Services } from './api/services.ts'
import { checkOrigin } from './mcp/check-origin.ts'
import { serveMcp } from './mcp/serve-mcp.ts'

/** The whole server: the API, its document and the page that shows it, the page of questions, and a problem for everything else. */
export function createApp(services: Services) {
  const app = createApi(services)
  app.doc31('/openapi.json', openapiInfo(services.version))
  app.get('/docs', (context) =>
    context.html(renderDocs(documentedSchema.parse(app.getOpenAPI31Document(openapiInfo(services.version))))),
  )
  app.on('ALL', ['/api/*', '/v1/*'], (context) => {
    const { method, path } = context.req
    throw new ApiProblem('not-found', { detail: `没有接口 ${method} ${path}。` })
  })
  app.all('/mcp', checkOrigin(services.publicUrl), serveMcp(services))
  const { metrics } = services
  if (metrics !== undefined)
    app.get('/metrics', async (context) =>
      context.body(await metrics.render(), 200, { 'Content-Type': metrics.mediaType }),
    )
  app.get('*', servePage(services.pageFolder))
  app.notFound((context) =>
    respondProblem(context, new ApiProblem('not-found', { detail: '没有这个地址。' })),
  )
  app.onError((error, context) => {
    const problem = toProblem(error)
    if (problem.type === 'internal') services.reportError(error, context.get('requestId'))
    const respond = context.req.path.startsWith('/v1/') ? respondOpenaiError : respondProblem
    return respond(context, problem)
  })
  return app
}
