import { describe, expect, it } from 'vitest'
import { bulletinListSchema, bulletinSchema } from '../../../../server/api/schemas/bulletin.ts'
import { createTestApp } from '../create-test-app.ts'

describe('GET /api/bulletins', () => {
  it('lists every bulletin with the number of its items', async () => {
    const response = await createTestApp().request('/api/bulletins')
    const { items, total } = bulletinListSchema.parse(await response.json())
    expect(total).toBe(2)
    expect(items.map(({ id, itemCount }) => [id, itemCount])).toEqual([
      ['qingshi-npcsc-2024-3', 2],
      ['yunxi-gov-2023', 1],
    ])
  })
})

describe('GET /api/bulletins/:id', () => {
  it('shows a bulletin with its contents in order', async () => {
    const response = await createTestApp().request('/api/bulletins/qingshi-npcsc-2024-3')
    const bulletin = bulletinSchema.parse(await response.json())
    expect(bulletin).toMatchObject({ issue: '2024年第3号', cumulativeNumber: 52, kind: 'congress' })
    expect(bulletin.items.map(({ ordinal, kind }) => [ordinal, kind])).toEqual([
      [1, 'report'],
      [2, 'appointment'],
    ])
  })

  it('answers 404 for a bulletin the index lacks', async () => {
    const response = await createTestApp().request('/api/bulletins/nowhere-2020')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: '/problems/not-found' })
  })
})
