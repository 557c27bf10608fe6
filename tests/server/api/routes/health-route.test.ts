import { describe, expect, it } from 'vitest'
import { IndexError } from '../../../../indexer/store/index-error.ts'
import { createIndexSource } from '../../../../server/api/index-source.ts'
import { healthSchema } from '../../../../server/api/schemas/health.ts'
import { createTestApp } from '../create-test-app.ts'

describe('GET /api/health', () => {
  it('describes the index that answers', async () => {
    const response = await createTestApp().request('/api/health')
    const health = healthSchema.parse(await response.json())
    expect(health).toMatchObject({ status: 'ok', version: '1.2.3' })
    expect(health.index).toMatchObject({
      embedder: { name: 'reference' },
      counts: { bulletins: 2, items: 3 },
    })
  })

  it('answers without an index, naming the command that builds it', async () => {
    const indexSource = createIndexSource({
      open: async () => Promise.reject(new IndexError('missing', 'data/index')),
    })
    const response = await createTestApp({ indexSource }).request('/api/health')
    expect(response.status).toBe(200)
    expect(healthSchema.parse(await response.json())).toMatchObject({
      status: 'no-index',
      index: null,
      command: 'npm run index',
    })
  })
})
