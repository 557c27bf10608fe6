import { describe, expect, it } from 'vitest'
import { formatAnswer } from '../../../web/answer/format-answer.ts'
import { zhCn } from '../../../web/messages/zh-cn.ts'
import { sampleAnswer } from '../sample-answer.ts'

describe('formatAnswer', () => {
  it('keeps each source in one line, a table row too', () => {
    const citations = sampleAnswer.citations.map((citation) => ({ ...citation, quote: '3\t水利局\t\t42\n4' }))
    const lines = formatAnswer({ ...sampleAnswer, citations }, zhCn, 'zh-CN').split('\n')
    expect(lines.at(-1)).toMatch(/^\[1\] “3 水利局 42 4” /)
    expect(lines[0]).toBe(sampleAnswer.question)
  })
})
