import { describe, expect, it } from 'vitest'
import { passageSchema } from '../../../../server/api/schemas/passage.ts'
import { createReferenceIndex } from '../../reference-index.ts'
import { sampleBulletins } from '../../sample-bulletins.ts'
import { createTestApp } from '../create-test-app.ts'

const request = (id: string) => createTestApp().request(`/api/passages/${encodeURIComponent(id)}`)

describe('GET /api/passages/:id', () => {
  it('finds every passage of the index by its id', async () => {
    const index = createReferenceIndex(sampleBulletins)
    const passages = sampleBulletins.flatMap(({ items }) => items.flatMap(({ id }) => index.passagesOf(id)))
    expect(passages.length).toBeGreaterThan(2)
    for (const { id, text, itemId, span } of passages) {
      const view = passageSchema.parse(await (await request(id)).json())
      expect(view).toMatchObject({ id, text, span, item: { id: itemId } })
      expect(view.url).toBe(`/bulletins/${itemId}#${span.start}-${span.end}`)
    }
  })

  it.each([
    'yunxi-gov-2023/1#0-5~000000',
    'yunxi-gov-2023/1#0-99999',
    'yunxi-gov-2023/7#0-5',
    'nonsense',
    '%',
  ])('answers 404 for %s', async (id) => {
    const response = await request(id)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: '/problems/not-found' })
  })
})
