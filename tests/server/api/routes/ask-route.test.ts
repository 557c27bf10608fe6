import { describe, expect, it } from 'vitest'
import { sampleBulletins } from '../../sample-bulletins.ts'
import { answerSchema } from '../../../../server/api/schemas/answer.ts'
import { createTestApp } from '../create-test-app.ts'
import { postJson } from '../post-json.ts'

const question = '云溪县农村公路每公里安排多少养护资金？'

async function askFor(body: unknown, app = createTestApp()) {
  const response = await app.request('/api/ask', postJson(body))
  expect(response.status).toBe(200)
  return answerSchema.parse(await response.json())
}

describe('POST /api/ask', () => {
  it('quotes the bulletin letter for letter and links to the quote', async () => {
    const answer = await askFor({ question })
    expect(answer.status).toBe('answered')
    expect(answer.citations.length).toBeGreaterThan(0)
    for (const { quote, span, url, passage } of answer.citations) {
      const item = sampleBulletins.flatMap(({ items }) => items).find(({ id }) => id === passage.item.id)
      expect(item?.text.slice(span.start, span.end)).toBe(quote)
      expect(url).toBe(`/bulletins/${passage.item.id}#${span.start}-${span.end}`)
    }
  })

  it('says which bulletins were searched: those of the place the question names', async () => {
    const { coverage, understood } = await askFor({ question })
    expect(understood.map(({ value }) => value)).toEqual(['云溪县'])
    expect(coverage.bulletins.map(({ id }) => id)).toEqual(['yunxi-gov-2023'])
    expect(coverage).toMatchObject({ regions: ['云溪县'], from: '2023', to: '2023' })
  })

  it('covers every bulletin from the earliest to the latest where nothing narrows the question', async () => {
    const { coverage } = await askFor({ question: '住院报销比例会提高吗？' })
    expect(coverage).toMatchObject({ regions: ['青石市', '云溪县'], from: '2023', to: '2024-05-20' })
  })

  it('searches within the filters only', async () => {
    const answer = await askFor({ question: '有什么工作安排？', filters: { region: '青石市', year: 2024 } })
    expect(answer.passages.map(({ bulletin }) => bulletin.region)).not.toContain('云溪县')
    expect(answer.coverage.regions).toEqual(['青石市'])
  })

  it('neither applies nor shows a chip that was taken away', async () => {
    const first = await askFor({ question })
    const again = await askFor({
      question,
      ignore: first.understood.map(({ kind, value }) => ({ kind, value })),
    })
    expect(again.understood).toEqual([])
    expect(again.coverage.regions).toEqual(['青石市', '云溪县'])
    expect(again.id).not.toBe(first.id)
  })

  it('gives the same question the same id, and another filter another', async () => {
    const app = createTestApp()
    const first = await askFor({ question }, app)
    expect((await askFor({ question }, app)).id).toBe(first.id)
    expect((await askFor({ question, filters: { year: 2023 } }, app)).id).not.toBe(first.id)
  })

  it('puts the public address in front of links where one is set', async () => {
    const app = createTestApp({ publicUrl: 'https://gongbao.example' })
    const { passages } = await askFor({ question }, app)
    expect(passages[0]?.url).toMatch(/^https:\/\/gongbao\.example\/bulletins\/yunxi-gov-2023\/1#\d+-\d+$/u)
  })

  it('takes the history of a conversation and reports its timings', async () => {
    const history = [
      { role: 'user', content: '青石市医保局有什么打算？' },
      { role: 'assistant', content: '将提高报销比例。' },
    ]
    const response = await createTestApp().request('/api/ask', postJson({ question, history }))
    expect(response.headers.get('Server-Timing')).toMatch(/^\w+;dur=[\d.]+(, \w+;dur=[\d.]+)*$/u)
  })

  it('refuses a filter that names a bulletin the index lacks', async () => {
    const body = { question, filters: { bulletin: 'nowhere-2020' } }
    const response = await createTestApp().request('/api/ask', postJson(body))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      type: '/problems/unprocessable',
      field: 'filters.bulletin',
    })
  })
})
