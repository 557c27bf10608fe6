import { createApi } from './api/create-api.ts'
import { openapiInfo } from './api/openapi-info.ts'
import { servePage } from './api/page/serve-page.ts'
import { ApiProblem } from './api/problems/api-problem.ts'
import { respondProblem } from './api/problems/respond-problem.ts'
import { toProblem } from './api/problems/to-problem.ts'
import type { Services } from './api/services.ts'

/** The whole server: the API, its document, the page, and a problem for everything else. */
export function createApp(services: Services) {
  const app = createApi(services)
  app.doc31('/openapi.json', openapiInfo(services.version))
  app.all('/api/*', (context) => {
    const { method, path } = context.req
    throw new ApiProblem('not-found', { detail: `没有接口 ${method} ${path}。` })
  })
  app.get('*', servePage(services.pageFolder))
  app.notFound((context) =>
    respondProblem(context, new ApiProblem('not-found', { detail: '没有这个地址。' })),
  )
  app.onError((error, context) => {
    const problem = toProblem(error)
    if (problem.type === 'internal') services.reportError(error, context.get('requestId'))
    return respondProblem(context, problem)
  })
  return app
}
