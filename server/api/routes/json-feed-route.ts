import { formatJsonFeed } from '../../feeds/format-json-feed.ts'
import type { Services } from '../services.ts'
import { feedRoute } from './feed-route.ts'

/** `GET /feed.json`: items as a JSON feed. */
export const jsonFeedRoute = (services: Services) =>
  feedRoute(
    {
      path: '/feed.json',
      operationId: 'getJsonFeed',
      name: 'JSON Feed 1.1',
      mediaType: 'application/feed+json',
      format: formatJsonFeed,
    },
    services,
  )
