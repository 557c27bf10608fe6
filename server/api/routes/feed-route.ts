import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { Feed } from '../../feeds/feed.ts'
import { makeFeed } from '../../feeds/make-feed.ts'
import { placeUrl } from '../place-url.ts'
import { feedQuerySchema } from '../schemas/feed-query.ts'
import type { Services } from '../services.ts'
import { searchProblems } from './problem-responses.ts'

/** A format of feeds: where it is, as which media type, and how it is written. */
export interface FeedFormat<Path extends string> {
  readonly path: Path
  readonly operationId: string
  readonly name: string
  readonly mediaType: string
  readonly format: (feed: Feed) => string
}

/** Seconds in which a feed reader need not ask again. */
const FRESH_SECONDS = 300

/** `GET /feed.atom` and `GET /feed.json`: items, the newest first, for feed readers. */
export function feedRoute<Path extends string>(
  { path, operationId, name, mediaType, format }: FeedFormat<Path>,
  { indexSource, publicUrl }: Services,
) {
  const route = createRoute({
    method: 'get',
    path,
    operationId,
    summary: `订阅：最新的公文，可按地区、机构和检索词筛选（${name}）`,
    request: { query: feedQuerySchema },
    responses: {
      200: { description: '订阅源', content: { [mediaType]: { schema: z.string() } } },
      ...searchProblems,
    },
  })
  return defineOpenAPIRoute({
    route,
    addRoute: true,
    handler: async (context) => {
      const { limit, region, body, q } = context.req.valid('query')
      const index = await indexSource.current()
      const { origin, pathname, search } = new URL(context.req.url)
      const baseUrl = publicUrl || origin
      const feed = await makeFeed(
        { limit, ...(region && { region }), ...(body && { body }), ...(q && { q }) },
        {
          index,
          baseUrl,
          selfUrl: `${baseUrl}${pathname}${search}`,
          urlOf: (itemId) => placeUrl(baseUrl, itemId),
        },
      )
      context.header('Content-Type', `${mediaType}; charset=utf-8`)
      context.header('Cache-Control', `public, max-age=${FRESH_SECONDS}`)
      return context.body(format(feed), 200)
    },
  })
}
