import { describe, expect, it } from 'vitest'
import { createMetrics } from '../../../server/operations/create-metrics.ts'
import { createTestApp } from '../api/create-test-app.ts'
import { postJson } from '../api/post-json.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { sampleBulletins } from '../sample-bulletins.ts'

const { manifest } = createReferenceIndex(sampleBulletins)
const createTestMetrics = () => createMetrics({ version: '1.2.3', readManifest: async () => manifest })

/** One line of the text format: a name, labels, a number. */
const LINE = /^[a-z_]\w*(?:\{(?:\w+="(?:[^"\\\n]|\\.)*",?)*\})? (?:[\d.e+-]+|Nan|\+Inf)$/u

describe('createMetrics', () => {
  it('counts requests by the pattern of their route and the class of their status', async () => {
    const metrics = createTestMetrics()
    const app = createTestApp({ metrics, observer: metrics })
    await app.request('/api/items/qingshi-npcsc-2024-3%2F1')
    await app.request('/api/items/qingshi-npcsc-2024-3%2F2')
    await app.request('/api/items/nothing')
    await app.request('/api/nothing')
    const text = await metrics.render()
    expect(text).toContain('wenbao_http_requests_total{route="/api/items/:id",status="2xx"} 2')
    expect(text).toContain('wenbao_http_requests_total{route="/api/items/:id",status="4xx"} 1')
    expect(text).toContain('wenbao_http_requests_total{route="/api/*",status="4xx"} 1')
    expect(text).toContain('wenbao_http_request_duration_seconds_count{route="/api/items/:id"} 3')
    expect(text).not.toContain('qingshi')
  })

  it('counts answers by status, whichever way they are asked for', async () => {
    const metrics = createTestMetrics()
    const app = createTestApp({ metrics, observer: metrics })
    const ask = (path: string, body: object) => app.request(path, postJson(body))
    await ask('/api/ask', { question: '青石市住院报销比例是多少？' })
    await ask('/api/ask', { question: '深圳地铁票价是多少？' })
    const message = { id: '1', role: 'user', parts: [{ type: 'text', text: '青石市住院报销比例是多少？' }] }
    await (await ask('/api/chat', { id: 'c', messages: [message] })).text()
    const messages = [{ role: 'user', content: '青石市住院报销比例是多少？' }]
    await ask('/v1/chat/completions', { model: 'wenbao', messages })
    await (await ask('/v1/chat/completions', { model: 'wenbao', messages, stream: true })).text()
    const text = await metrics.render()
    const counts = [...text.matchAll(/^wenbao_answers_total\{status="(\w+)"\} (\d+)$/gmu)]
    const byStatus = new Map(counts.map(([, status, count]) => [status, Number(count)]))
    expect([...byStatus.keys()]).toEqual(['answered', 'related', 'refused'])
    expect(byStatus.get('refused')).toBe(1)
    expect([...byStatus.values()].reduce((sum, count) => sum + count)).toBe(5)
  })

  it('shows the index in use and the process, in the text format of Prometheus', async () => {
    const metrics = createTestMetrics()
    const response = await createTestApp({ metrics }).request('/metrics')
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/u)
    const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(lines.length).toBeGreaterThan(30)
    expect(lines.filter((line) => !LINE.test(line))).toEqual([])
    expect(lines).toContain(
      `wenbao_index_info{version="1.2.3",built_at="${manifest.builtAt}",analyzer="${manifest.analyzer}",embedder="reference"} 1`,
    )
    expect(lines).toContain('wenbao_index_records{kind="items"} 3')
    expect(lines.some((line) => line.startsWith('process_resident_memory_bytes'))).toBe(true)
  })

  it('shows no index while there is none, and keeps two servers of a process apart', async () => {
    const without = createMetrics({ version: '1.2.3', readManifest: async () => undefined })
    expect(await without.render()).not.toMatch(/^wenbao_index_info\{/mu)
    expect(await createTestMetrics().render()).toMatch(/^wenbao_index_info\{/mu)
  })

  it('is at no address where the server keeps no figures', async () => {
    expect((await createTestApp().request('/metrics')).headers.get('Content-Type')).not.toMatch(
      /^text\/plain/u,
    )
  })
})
