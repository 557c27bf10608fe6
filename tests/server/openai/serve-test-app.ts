import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Services } from '../../../server/api/services.ts'
import { listen } from '../../../server/listen.ts'
import { createTestApp } from '../api/create-test-app.ts'

/** A test app that listens on a free port of this machine. */
export interface ServedApp {
  /** Its address without a path. */
  readonly url: string
  /** Address that OpenAI's clients are given. */
  readonly baseURL: string
  stop(): Promise<void>
}

/** Starts a test app on a free port. */
export async function serveTestApp(
  services: Partial<Services> = {},
  index?: BulletinIndex,
): Promise<ServedApp> {
  const app = createTestApp(services, index)
  const { url, stop } = await listen({ fetch: app.fetch, host: '127.0.0.1', port: 0 })
  return { url, baseURL: `${url}/v1`, stop }
}
