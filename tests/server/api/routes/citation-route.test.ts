import { describe, expect, it } from 'vitest'
import { citationListSchema, formattedCitationSchema } from '../../../../server/api/schemas/citation.ts'
import { createReferenceIndex } from '../../reference-index.ts'
import { sampleBulletins } from '../../sample-bulletins.ts'
import { createTestApp } from '../create-test-app.ts'

const app = createTestApp({ publicUrl: 'https://wenbao.example' })

const request = (id: string, query = '') => app.request(`/api/citations/${encodeURIComponent(id)}${query}`)

async function cite(id: string, query: string) {
  const response = await request(id, query)
  expect(response.status).toBe(200)
  return formattedCitationSchema.parse(await response.json())
}

describe('GET /api/citations/:id', () => {
  it('cites an item', async () => {
    expect(await cite('qingshi-npcsc-2024-3/1', '?format=gbt7714-2025')).toEqual({
      id: 'qingshi-npcsc-2024-3/1',
      format: 'gbt7714-2025',
      mediaType: 'text/plain',
      text: '青石市医疗保障局. 青石市医疗保障局2023年度工作报告[J/OL]. 青石市人民代表大会常务委员会公报，2024（3）：3-4. https://wenbao.example/bulletins/qingshi-npcsc-2024-3/1.',
    })
  })

  it('cites the words at any span, with the address that opens them and the day of access given', async () => {
    const { text } = await cite('yunxi-gov-2023/1#0-8', '?format=gbt7714-2015&accessed=2026-10-01')
    expect(text).toBe(
      '云溪县人民政府办公室. 关于印发《云溪县农村公路养护办法》的通知: 云政办发〔2023〕7号[A/OL]. (2023-06-01)[2026-10-01]. https://wenbao.example/bulletins/yunxi-gov-2023/1#0-8.',
    )
    expect((await cite('yunxi-gov-2023/1#0-8', '?format=csl-json')).text).toContain(
      '引文：“各乡镇人民政府：”',
    )
  })

  it('takes today for the day of access where none is given', async () => {
    const today = new Date().toLocaleDateString('sv-SE')
    expect((await cite('yunxi-gov-2023/1', '?format=gbt7714-2015')).text).toContain(`[${today}]`)
  })

  it('cites every passage of the index in all formats', async () => {
    const index = createReferenceIndex(sampleBulletins)
    const passages = sampleBulletins.flatMap(({ items }) => items.flatMap(({ id }) => index.passagesOf(id)))
    expect(passages.length).toBeGreaterThan(2)
    for (const { id } of passages) {
      const view = citationListSchema.parse(await (await request(id)).json())
      expect(view.id).toBe(id)
      expect(view.citations.map(({ label }) => label)).toEqual([
        'GB/T 7714—2025',
        'GB/T 7714—2015',
        'BibTeX',
        'RIS',
        'CSL-JSON',
      ])
      expect(view.citations.map(({ text }) => text)).not.toContain('')
    }
  })

  it('cites the printed text alone on a server that does not know its public address', async () => {
    const local = createTestApp()
    const response = await local.request('/api/citations/qingshi-npcsc-2024-3%2F1?format=gbt7714-2015')
    expect(formattedCitationSchema.parse(await response.json()).text).toBe(
      '青石市医疗保障局. 青石市医疗保障局2023年度工作报告[J]. 青石市人民代表大会常务委员会公报, 2024(3): 3-4.',
    )
  })

  it.each([
    'yunxi-gov-2023/1#0-5~000000',
    'yunxi-gov-2023/1#0-99999',
    'yunxi-gov-2023/7',
    'yunxi-gov-2023',
    'nonsense',
    '%',
  ])('answers 404 for %s', async (id) => {
    const response = await request(id)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ type: '/problems/not-found' })
  })

  it.each([
    ['?format=apa', 'format'],
    ['?accessed=yesterday', 'accessed'],
    ['?accessed=2026-02-30', 'accessed'],
  ])('answers 400 for %s', async (query, field) => {
    const response = await request('yunxi-gov-2023/1', query)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ type: '/problems/bad-request', field })
  })
})
