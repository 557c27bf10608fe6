import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Services } from '../../../server/api/services.ts'
import { type ListeningServer, listen } from '../../../server/listen.ts'
import { createTestApp } from '../api/create-test-app.ts'

/** The app on a free port of this machine. */
export async function listenWithApp(
  services: Partial<Services> = {},
  index?: BulletinIndex,
): Promise<ListeningServer & { readonly mcp: URL }> {
  const app = createTestApp({ rateLimit: 100_000, ...services }, index)
  const server = await listen({ fetch: app.fetch, host: '127.0.0.1', port: 0 })
  return { ...server, mcp: new URL('/mcp', server.url) }
}
