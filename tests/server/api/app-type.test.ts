import { hc } from 'hono/client'
import { describe, expect, it } from 'vitest'
import type { AppType } from '../../../server/api/app-type.ts'
import { createTestApp } from './create-test-app.ts'

const app = createTestApp()
const client = hc<AppType>('http://localhost', { fetch: app.request })

describe('AppType', () => {
  it('types the requests and answers of a client', async () => {
    const response = await client.api.ask.$post({ json: { question: '云溪县乡级公路由谁养护？' } })
    if (!response.ok) throw new Error(`answered ${response.status}`)
    const { citations } = await response.json()
    expect(citations.map(({ quote }) => quote).join('')).toContain('乡镇人民政府')
  })

  it('encodes ids that hold a slash', async () => {
    const id = encodeURIComponent('yunxi-gov-2023/1')
    const response = await client.api.items[':id'].$get({ param: { id } })
    if (!response.ok) throw new Error(`answered ${response.status}`)
    expect((await response.json()).documentNumber).toBe('云政办发〔2023〕7号')
  })
})
