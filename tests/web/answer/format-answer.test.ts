import { describe, expect, it } from 'vitest'
import { formatAnswer } from '../../../web/answer/format-answer.ts'
import { sampleAnswer } from '../sample-answer.ts'

describe('formatAnswer', () => {
  it('is the question, the answer, and a line for each citation under its number', () => {
    expect(formatAnswer(sampleAnswer, ['某市水利局. 报告[J].'])).toBe(
      '水库修好了吗？\n\n修好水库[1]\n\n[1] 某市水利局. 报告[J].',
    )
  })

  it('ends with the answer where nothing is cited', () => {
    expect(formatAnswer({ ...sampleAnswer, text: '没有', citations: [] }, [])).toBe('水库修好了吗？\n\n没有')
  })
})
