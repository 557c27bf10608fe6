import { describe, expect, it } from 'vitest'
import { searchResultSchema } from '../../../../server/api/schemas/search.ts'
import { createTestApp } from '../create-test-app.ts'

async function searchFor(query: string) {
  const response = await createTestApp().request(`/api/search?${query}`)
  return { status: response.status, body: await response.json() }
}

describe('GET /api/search', () => {
  it('returns the passage that fits best first', async () => {
    const { status, body } = await searchFor(`q=${encodeURIComponent('乡级公路由谁养护')}`)
    const { query, passages } = searchResultSchema.parse(body)
    expect(status).toBe(200)
    expect(query).toBe('乡级公路由谁养护')
    expect(passages[0]?.text).toContain('乡级公路由乡镇人民政府负责养护')
  })

  it('returns no more passages than asked for', async () => {
    const { body } = await searchFor(`q=${encodeURIComponent('工作')}&k=1`)
    expect(searchResultSchema.parse(body).passages).toHaveLength(1)
  })

  it('returns nothing from outside the filters', async () => {
    const { body } = await searchFor(`q=${encodeURIComponent('工作')}&year=2023&kind=measures`)
    const kinds = searchResultSchema.parse(body).passages.map(({ item }) => item.kind)
    expect(kinds.filter((kind) => kind !== 'measures')).toEqual([])
  })

  it.each([
    ['', 'q'],
    ['q=%20', 'q'],
    ['q=a&k=0', 'k'],
    ['q=a&k=51', 'k'],
    ['q=a&k=many', 'k'],
    ['q=a&year=12', 'year'],
  ])('names the parameter at fault in "%s"', async (query, field) => {
    const { status, body } = await searchFor(query)
    expect(status).toBe(400)
    expect(body).toMatchObject({ type: '/problems/bad-request', field })
  })
})
