import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import { requestId } from 'hono/request-id'
import { appointmentRegister } from './facts/appointment-register.ts'
import { commitmentRegister } from './facts/commitment-register.ts'
import { decisionRegister } from './facts/decision-register.ts'
import { evaluationRegister } from './facts/evaluation-register.ts'
import { voteRegister } from './facts/vote-register.ts'
import { allowOrigins } from './middleware/allow-origins.ts'
import { limitBody } from './middleware/limit-body.ts'
import { limitRate } from './middleware/limit-rate.ts'
import { limitTime } from './middleware/limit-time.ts'
import { observeRequests } from './middleware/observe-requests.ts'
import { requireJson } from './middleware/require-json.ts'
import { setSecurityHeaders } from './middleware/set-security-headers.ts'
import { rejectInvalid } from './problems/reject-invalid.ts'
import { askRoute } from './routes/ask-route.ts'
import { atomFeedRoute } from './routes/atom-feed-route.ts'
import { bodyListRoute } from './routes/body-list-route.ts'
import { bodyRoute } from './routes/body-route.ts'
import { bulletinListRoute } from './routes/bulletin-list-route.ts'
import { bulletinRoute } from './routes/bulletin-route.ts'
import { chatRoute } from './routes/chat-route.ts'
import { citationRoute } from './routes/citation-route.ts'
import { completionRoute } from './routes/completion-route.ts'
import { examplesRoute } from './routes/examples-route.ts'
import { factListRoute } from './routes/fact-list-route.ts'
import { healthRoute } from './routes/health-route.ts'
import { itemByOrdinalRoute } from './routes/item-by-ordinal-route.ts'
import { itemRoute } from './routes/item-route.ts'
import { jsonFeedRoute } from './routes/json-feed-route.ts'
import { openaiModelListRoute } from './routes/openai-model-list-route.ts'
import { openaiModelRoute } from './routes/openai-model-route.ts'
import { passageRoute } from './routes/passage-route.ts'
import { quoteCheckRoute } from './routes/quote-check-route.ts'
import { personRoute } from './routes/person-route.ts'
import { searchRoute } from './routes/search-route.ts'
import type { Services } from './services.ts'

/** The API's routes behind their checks. */
export function createApi(services: Services) {
  const api = new OpenAPIHono({ defaultHook: rejectInvalid })
  const { rateLimit: perMinute, addressOf, observer, corsOrigins = [], timeLimit } = services
  api.use(requestId())
  if (observer !== undefined) api.use(observeRequests(observer))
  api.use(setSecurityHeaders())
  if (corsOrigins.length > 0) api.use(allowOrigins(corsOrigins))
  if (timeLimit !== undefined) api.use(limitTime(timeLimit))
  const checks = [limitRate({ perMinute, addressOf }), requireJson(), limitBody()] as const
  api.use('/api/*', ...checks)
  api.use('/v1/*', ...checks)
  api.use('/mcp', ...checks)
  for (const path of ['/feed.atom', '/feed.json']) api.use(path, ...checks, etag())
  return api.openapiRoutes([
    askRoute(services),
    chatRoute(services),
    searchRoute(services),
    quoteCheckRoute(services),
    bulletinListRoute(services),
    bulletinRoute(services),
    itemRoute(services),
    itemByOrdinalRoute(services),
    passageRoute(services),
    factListRoute(commitmentRegister, services),
    factListRoute(decisionRegister, services),
    factListRoute(appointmentRegister, services),
    factListRoute(voteRegister, services),
    factListRoute(evaluationRegister, services),
    bodyListRoute(services),
    bodyRoute(services),
    personRoute(services),
    citationRoute(services),
    examplesRoute(services),
    healthRoute(services),
    atomFeedRoute(services),
    jsonFeedRoute(services),
    completionRoute(services),
    openaiModelListRoute(services),
    openaiModelRoute(services),
  ] as const)
}
