import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Services } from '../../../server/api/services.ts'
import { createIndexSource } from '../../../server/api/index-source.ts'
import { createApp } from '../../../server/create-app.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { sampleBulletins } from '../sample-bulletins.ts'

/** The app over an index, the sample bulletins' where none is given; errors nobody foresaw fail the test unless it takes them. */
export function createTestApp(
  services: Partial<Services> = {},
  index: BulletinIndex = createReferenceIndex(sampleBulletins),
) {
  return createApp({
    indexSource: createIndexSource({ open: async () => index }),
    version: '1.2.3',
    publicUrl: '',
    rateLimit: 600,
    pageFolder: join(tmpdir(), 'wenbao-page-never-built'),
    addressOf: (context) => context.req.header('X-Test-Address') ?? 'one client',
    reportError: (error) => {
      throw error
    },
    ...services,
  })
}
