import { describe, expect, it } from 'vitest'
import { itemSchema } from '../../../../server/api/schemas/bulletin.ts'
import { sampleBulletins } from '../../sample-bulletins.ts'
import { createTestApp } from '../create-test-app.ts'

async function read(path: string) {
  const response = await createTestApp().request(path)
  return itemSchema.parse(await response.json())
}

describe('GET /api/items', () => {
  it.each(['/api/items/qingshi-npcsc-2024-3%2F1', '/api/items/qingshi-npcsc-2024-3/1'])(
    'finds the item at %s',
    async (path) => {
      const item = await read(path)
      const source = sampleBulletins[0]?.items[0]
      expect(item).toMatchObject({
        id: 'qingshi-npcsc-2024-3/1',
        text: source?.text,
        characters: source?.text.length,
        bulletin: { id: 'qingshi-npcsc-2024-3' },
        pages: { from: 3, to: 4 },
      })
      expect(item.sections).toEqual(source?.sections)
    },
  )

  it('names the neighbours inside the bulletin only', async () => {
    const first = await read('/api/items/qingshi-npcsc-2024-3/1')
    const last = await read('/api/items/qingshi-npcsc-2024-3/2')
    expect([first.previous, first.next?.id]).toEqual([undefined, 'qingshi-npcsc-2024-3/2'])
    expect([last.previous?.id, last.next]).toEqual(['qingshi-npcsc-2024-3/1', undefined])
  })

  it.each(['/api/items/qingshi-npcsc-2024-3/9', '/api/items/nowhere%2F1', '/api/items/nonsense'])(
    'answers 404 at %s',
    async (path) => {
      const response = await createTestApp().request(path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ type: '/problems/not-found' })
    },
  )
})
