import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestApp } from '../create-test-app.ts'
import { readXml, type XmlElement } from '../../feeds/read-xml.ts'
import { createReferenceIndex } from '../../reference-index.ts'
import { sampleBulletins } from '../../sample-bulletins.ts'

const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('zh-CN'),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }).optional(),
      authors: z.array(z.object({ name: z.string().min(1) })).length(1),
      tags: z.array(z.string()),
    }),
  ),
})

const app = createTestApp()
const query = (parameters: Readonly<Record<string, string>>) => new URLSearchParams(parameters).toString()

async function readJsonFeed(parameters: Readonly<Record<string, string>> = {}, from = app) {
  const response = await from.request(`/feed.json?${query(parameters)}`)
  expect(response.headers.get('Content-Type')).toBe('application/feed+json; charset=utf-8')
  return jsonFeedSchema.parse(await response.json())
}

async function readAtom(parameters: Readonly<Record<string, string>> = {}, from = app) {
  const response = await from.request(`/feed.atom?${query(parameters)}`)
  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
  return readXml(await response.text())
}

const child = ({ children }: XmlElement, name: string) => children.find((element) => element.name === name)
const all = ({ children }: XmlElement, name: string) => children.filter((element) => element.name === name)

describe('GET /feed.json', () => {
  it('gives every item, the newest first, under permanent ids with absolute addresses', async () => {
    const { items, feed_url: self } = await readJsonFeed()
    expect(items.map(({ id }) => id)).toEqual([
      'urn:wenbao:item:qingshi-npcsc-2024-3/2',
      'urn:wenbao:item:qingshi-npcsc-2024-3/1',
      'urn:wenbao:item:yunxi-gov-2023/1',
    ])
    expect(items[1]).toMatchObject({
      url: 'http://localhost/bulletins/qingshi-npcsc-2024-3/1',
      date_published: '2024-03-08T00:00:00+08:00',
      authors: [{ name: '青石市医疗保障局' }],
      tags: ['青石市', '市医疗保障局', 'report'],
    })
    expect(items[1]?.content_text).toMatch(/^现将2023年度工作情况报告如下。/u)
    expect(self).toMatch(/^http:\/\/localhost\/feed\.json/u)
  })

  it('keeps the ids where the server is known by another address', async () => {
    const elsewhere = createTestApp({ publicUrl: 'https://gongbao.example/wenbao' })
    const [here, there] = [await readJsonFeed(), await readJsonFeed({}, elsewhere)]
    expect(there.items.map(({ id }) => id)).toEqual(here.items.map(({ id }) => id))
    expect(there.items[2]?.url).toBe('https://gongbao.example/wenbao/bulletins/yunxi-gov-2023/1')
    expect(there.feed_url).toMatch(/^https:\/\/gongbao\.example\/wenbao\/feed\.json/u)
  })

  it.each([
    [{ region: '云溪县' }, ['yunxi-gov-2023/1']],
    [{ body: '青石市医保局' }, ['qingshi-npcsc-2024-3/1']],
    [{ body: '医疗保障局', region: '云溪县' }, []],
    [{ q: '住院 报销比例' }, ['qingshi-npcsc-2024-3/1']],
    [{ q: '1．2万元' }, ['yunxi-gov-2023/1']],
    [{ limit: '1' }, ['qingshi-npcsc-2024-3/2']],
  ])('narrows to %j', async (parameters, ids) => {
    const { items } = await readJsonFeed(parameters)
    expect(items.map(({ id }) => id)).toEqual(ids.map((id) => `urn:wenbao:item:${id}`))
  })

  it('gives what a search finds where no item holds the words themselves', async () => {
    const { items, title } = await readJsonFeed({ q: '公路谁来养护' })
    expect(title).toBe('问报 · “公路谁来养护”')
    expect(items.map(({ id }) => id)).toContain('urn:wenbao:item:yunxi-gov-2023/1')
  })

  it('leaves the date out where only the year is known, and sorts that year behind its days', async () => {
    const [congress, government] = sampleBulletins
    if (congress === undefined || government === undefined) throw new Error('no samples')
    const undated = government.items.map((item) => {
      const { date, ...rest } = item
      expect(date).toBeDefined()
      return rest
    })
    const index = createReferenceIndex([
      {
        ...congress,
        date: '2023-05-20',
        items: congress.items.map((item) => ({ ...item, date: '2023-05-01' })),
      },
      { ...government, items: undated },
    ])
    const { items } = await readJsonFeed({}, createTestApp({}, index))
    expect(items[0]).toMatchObject({ id: 'urn:wenbao:item:yunxi-gov-2023/1' })
    expect(items[0]).not.toHaveProperty('date_published')
  })
})

describe('GET /feed.atom', () => {
  it('is an Atom feed with all that RFC 4287 wants', async () => {
    const feed = await readAtom({ region: '青石市' })
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } })
    expect(child(feed, 'id')?.text).toBe(`urn:wenbao:feed:region=${encodeURIComponent('青石市')}`)
    expect(child(feed, 'updated')?.text).toBe('2024-06-01T08:00:00.000Z')
    const links = all(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])
    expect(links).toEqual([
      ['self', `http://localhost/feed.atom?region=${encodeURIComponent('青石市')}`],
      ['alternate', 'http://localhost/'],
    ])
    const entries = all(feed, 'entry')
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content'])
        expect(child(entry, name)?.text).toMatch(/\S/u)
      expect(child(child(entry, 'author') ?? entry, 'name')?.text).toMatch(/\S/u)
      expect(Date.parse(child(entry, 'updated')?.text ?? '')).not.toBeNaN()
      expect(child(entry, 'link')?.attributes['href']).toMatch(/^http:\/\/localhost\/bulletins\//u)
    }
  })

  it('shows marks of the text and of the address as they are', async () => {
    const [bulletin] = sampleBulletins
    if (bulletin === undefined) throw new Error('no samples')
    const title = '关于<甲>&"乙"的\u0001通知'
    const text = `${title}\n甲 < 乙 && 丙 > 丁 ]]> “戊”。`
    const items = bulletin.items.slice(0, 1).map((item) => ({ ...item, title, text }))
    const feed = await readAtom(
      { q: '<甲>&"乙"' },
      createTestApp({}, createReferenceIndex([{ ...bulletin, items }])),
    )
    const [entry] = all(feed, 'entry')
    expect(entry && child(entry, 'title')?.text).toBe('关于<甲>&"乙"的通知')
    expect(entry && child(entry, 'content')?.text).toBe('甲 < 乙 && 丙 > 丁 ]]> “戊”。')
    const self = all(feed, 'link')[0]?.attributes['href'] ?? ''
    expect(new URL(self).searchParams.get('q')).toBe('<甲>&"乙"')
  })

  it('answers 304 to a reader that has the feed already', async () => {
    const first = await app.request('/feed.atom')
    const tag = first.headers.get('ETag') ?? ''
    const again = await app.request('/feed.atom', { headers: { 'If-None-Match': tag } })
    expect([first.status, again.status]).toEqual([200, 304])
    expect(await again.text()).toBe('')
  })

  it('refuses what it does not understand, and readers that ask too often', async () => {
    expect((await app.request('/feed.atom?limit=1000')).status).toBe(400)
    const busy = createTestApp({ rateLimit: 2 })
    await busy.request('/feed.atom')
    await busy.request('/api/health')
    expect((await busy.request('/feed.json')).status).toBe(429)
  })
})
