import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { createApp } from '../../../../server/create-app.ts'
import { buildTestIndex, type TestIndex } from '../../../build-test-index.ts'
import { createTestApp } from '../create-test-app.ts'

const listSchema = z.object({
  total: z.number(),
  next: z.string().optional(),
  items: z.array(
    z.looseObject({
      id: z.string(),
      region: z.string(),
      body: z.string().optional(),
      bodyId: z.string().optional(),
      person: z.string().optional(),
      quote: z.string(),
      citation: z.object({ text: z.string(), url: z.string() }),
    }),
  ),
})

let built: TestIndex
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  built = await buildTestIndex()
  app = createTestApp({}, built.index)
})
afterAll(() => built.remove())

async function list(path: string) {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  return listSchema.parse(await response.json())
}

describe('registers', () => {
  it.each(['commitments', 'decisions', 'appointments', 'votes', 'evaluations'])(
    'gives every record of %s once, page by page, each with the words that prove it',
    async (name) => {
      const seen: string[] = []
      let next: string | undefined = '0'
      let total = 0
      while (next !== undefined) {
        const page: z.infer<typeof listSchema> = await list(`/api/${name}?limit=100&cursor=${next}`)
        for (const { quote, citation } of page.items) expect(citation.text).toBe(quote)
        seen.push(...page.items.map(({ id }) => id))
        total = page.total
        next = page.next
      }
      expect(total).toBeGreaterThan(30)
      expect(seen).toHaveLength(total)
      expect(new Set(seen).size).toBe(total)
    },
  )

  it('filters by a body under any of its names, and keeps places apart', async () => {
    const full = await list(
      `/api/commitments?region=${encodeURIComponent('永州市')}&body=${encodeURIComponent('住房和城乡建设局')}`,
    )
    const short = await list(
      `/api/commitments?region=${encodeURIComponent('永州市')}&body=${encodeURIComponent('永州市住建局')}`,
    )
    expect(full.total).toBeGreaterThan(0)
    expect(short.items.map(({ id }) => id)).toEqual(full.items.map(({ id }) => id))
    expect(new Set(full.items.map(({ region }) => region))).toEqual(new Set(['永州市']))
  })

  it('finds a body’s records by any of its names as words, and by a place before its name', async () => {
    const byWord = await list(`/api/appointments?q=${encodeURIComponent('人防办')}`)
    const byBody = await list(`/api/appointments?body=${encodeURIComponent('人防办')}`)
    expect(byWord.total).toBeGreaterThan(0)
    expect(byWord.items.map(({ id }) => id)).toEqual(expect.arrayContaining(byBody.items.map(({ id }) => id)))
    const placed = await list(`/api/commitments?body=${encodeURIComponent('永州市教育局')}`)
    expect(new Set(placed.items.map(({ region }) => region))).toEqual(new Set(['永州市']))
  })

  it('filters by words, person and year', async () => {
    const { items } = await list(`/api/appointments?q=${encodeURIComponent('副局长')}&year=2023`)
    expect(items.length).toBeGreaterThan(0)
    for (const { quote } of items) expect(quote).toContain('副局长')
    const own = await list(`/api/votes?person=${encodeURIComponent('唐 慧 云')}`)
    expect(own.items.map(({ person }) => person)).toEqual(['唐慧云'])
  })

  it('gives the same records as a table for spreadsheets', async () => {
    const { total } = await list('/api/votes?limit=1')
    const response = await app.request('/api/votes?format=csv')
    expect(response.headers.get('Content-Type')).toContain('text/csv')
    expect(response.headers.get('Content-Disposition')).toContain('votes.csv')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
    expect(lines[0]).toContain('对象')
    expect(lines.length).toBeGreaterThan(total)
  })

  it('refuses a bulletin the index lacks, and a cursor it did not give', async () => {
    expect((await app.request('/api/votes?bulletin=nowhere')).status).toBe(422)
    expect((await app.request('/api/votes?cursor=abc')).status).toBe(400)
  })
})

describe('bodies and people', () => {
  it('lists a body once under all its names, with its own page', async () => {
    const response = await app.request(`/api/bodies?q=${encodeURIComponent('住建局')}`)
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string(), region: z.string() })) })
      .parse(await response.json())
    expect(items.map(({ id }) => id)).toContain('永州市:住房和城乡建设局')
    expect(new Set(items.map(({ region }) => region)).size).toBe(items.length)
    const page = await app.request(`/api/bodies/${encodeURIComponent('永州市:住房和城乡建设局')}`)
    expect(await page.json()).toMatchObject({ aliases: expect.arrayContaining(['住建局']), region: '永州市' })
  })

  it('shows of a person what is recorded, and nothing of anyone else', async () => {
    const response = await app.request(`/api/people/${encodeURIComponent('唐慧云')}`)
    expect(await response.json()).toMatchObject({ name: '唐慧云', votes: [{ score: 90.18, result: '优秀' }] })
    expect((await app.request(`/api/people/${encodeURIComponent('查无此人')}`)).status).toBe(404)
    expect((await app.request('/api/bodies/nothing')).status).toBe(404)
  })
})
