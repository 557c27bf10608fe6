import { formatAtom } from '../../feeds/format-atom.ts'
import type { Services } from '../services.ts'
import { feedRoute } from './feed-route.ts'

/** `GET /feed.atom`: items as an Atom feed. */
export const atomFeedRoute = (services: Services) =>
  feedRoute(
    {
      path: '/feed.atom',
      operationId: 'getAtomFeed',
      name: 'Atom',
      mediaType: 'application/atom+xml',
      format: formatAtom,
    },
    services,
  )
