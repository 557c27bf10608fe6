import { describe, expect, it } from 'vitest'
import { formatEvents } from '../../../server/openai/format-events.ts'

async function* breakOff(): AsyncGenerator<object> {
  yield { text: '一\n二' }
  throw new Error('disk at /secret/path gone')
}

describe('formatEvents', () => {
  it('puts each value on one line and ends with [DONE]', async () => {
    const values = (async function* () {
      yield { text: '一\n二' }
    })()
    const events = []
    for await (const event of formatEvents(values, () => {})) events.push(event)
    expect(events).toEqual(['data: {"text":"一\\n二"}\n\n', 'data: [DONE]\n\n'])
  })

  it('ends with an error that tells nothing of its cause, and reports the cause', async () => {
    const reported: unknown[] = []
    const events = []
    for await (const event of formatEvents(breakOff(), (error) => reported.push(error))) events.push(event)
    expect(events).toHaveLength(2)
    expect(events[1]).toContain('"type":"server_error"')
    expect(events.join('')).not.toMatch(/secret|DONE/u)
    expect(reported).toEqual([new Error('disk at /secret/path gone')])
  })
})
