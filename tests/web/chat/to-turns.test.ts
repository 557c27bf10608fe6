import { describe, expect, it } from 'vitest'
import type { PageMessage } from '../../../web/chat/page-message.ts'
import { toTurns } from '../../../web/chat/to-turns.ts'
import { sampleAnswer } from '../sample-answer.ts'

const scope = { filters: {}, ignore: [{ kind: 'region', value: '某市' }] }

const asked = (text: string): PageMessage => ({
  id: text,
  role: 'user',
  metadata: scope,
  parts: [{ type: 'text', text }],
})

const reply = (...parts: PageMessage['parts']): PageMessage => ({ id: 'reply', role: 'assistant', parts })

const whole = reply({ type: 'text', text: '修好水库[1]' }, { type: 'data-answer', data: sampleAnswer })

describe('toTurns', () => {
  it('pairs every question with the answer after it', () => {
    const turns = toTurns([asked('甲'), whole, asked('乙')], 'submitted')
    expect(turns.map(({ question, phase }) => [question, phase])).toEqual([
      ['甲', 'done'],
      ['乙', 'searching'],
    ])
    expect(turns[0]?.answer).toBe(sampleAnswer)
  })

  it('shows what was understood before the answer is whole', () => {
    const { understood, standaloneQuestion } = sampleAnswer
    const growing = reply(
      { type: 'data-understood', data: { understood, standaloneQuestion } },
      { type: 'text', text: '修' },
    )
    expect(toTurns([asked('甲'), growing], 'streaming')).toEqual([
      { id: '甲', question: '甲', scope, phase: 'writing', text: '修', understood, standaloneQuestion },
    ])
  })

  it('tells an answer that was stopped from one that failed', () => {
    const broken = reply({ type: 'text', text: '修' })
    expect(toTurns([asked('甲'), broken], 'ready')[0]?.phase).toBe('stopped')
    expect(toTurns([asked('甲')], 'error')[0]?.phase).toBe('failed')
  })

  it('leaves an earlier answer alone when a later question fails', () => {
    expect(toTurns([asked('甲'), whole, asked('乙')], 'error').map(({ phase }) => phase)).toEqual([
      'done',
      'failed',
    ])
  })
})
