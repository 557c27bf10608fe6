import { describe, expect, it } from 'vitest'
import { createRequestLog } from '../../../server/operations/create-request-log.ts'
import { createTestApp } from '../api/create-test-app.ts'
import { postJson } from '../api/post-json.ts'

const QUESTION = '青石市住院报销比例是多少？'

const now = () => new Date('2026-01-02T03:04:05.678Z')

async function logOf(withQuestions: boolean): Promise<readonly string[]> {
  const lines: string[] = []
  const observer = createRequestLog({ write: (line) => void lines.push(line), withQuestions, now })
  const app = createTestApp({ observer })
  await app.request('/api/ask', { ...postJson({ question: QUESTION }) })
  await app.request(`/api/search?q=${encodeURIComponent(QUESTION)}`)
  await app.request(`/api/people/${encodeURIComponent('查无此人')}`)
  return lines
}

describe('createRequestLog', () => {
  it('writes a line of JSON for each request and each answer, joined by the request id', async () => {
    const lines = await logOf(false)
    for (const line of lines) expect(line).toMatch(/^\{.*\}\n$/u)
    const events: unknown[] = lines.map((line) => JSON.parse(line))
    const common = { time: '2026-01-02T03:04:05.678Z', level: 'info', requestId: expect.any(String) }
    const request = { ...common, event: 'request', milliseconds: expect.any(Number) }
    expect(events).toEqual([
      { ...common, event: 'answer', status: expect.stringMatching(/^(?:answered|related|refused)$/u) },
      { ...request, method: 'POST', route: '/api/ask', status: 200 },
      { ...request, method: 'GET', route: '/api/search', status: 200 },
      { ...request, method: 'GET', route: '/api/people/:name', status: 404 },
    ])
    const ids = lines.map((line) => /"requestId":"([^"]+)"/u.exec(line)?.[1])
    expect(ids[0]).toBe(ids[1])
    expect(new Set(ids).size).toBe(3)
  })

  it('holds no word of what was asked, unless that is wanted', async () => {
    const silent = (await logOf(false)).join('')
    for (const word of [QUESTION, encodeURIComponent(QUESTION), '查无此人', encodeURIComponent('查无此人')])
      expect(silent).not.toContain(word)
    expect((await logOf(true)).join('')).toContain(`"question":"${QUESTION}"`)
  })
})
