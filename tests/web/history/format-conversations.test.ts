import { describe, expect, it } from 'vitest'
import { formatConversations } from '../../../web/history/format-conversations.ts'
import { zhCn } from '../../../web/messages/zh-cn.ts'
import { sampleAnswer } from '../sample-answer.ts'
import { sampleRecord } from './sample-record.ts'

describe('formatConversations', () => {
  it('writes question, answer and sources, a table row in one line', () => {
    const record = sampleRecord('one')
    const citations = sampleAnswer.citations.map((citation) => ({ ...citation, quote: '3\t水利局\n4' }))
    const turns = record.turns.map((turn) => ({ ...turn, answer: { ...sampleAnswer, citations } }))
    const lines = formatConversations([{ ...record, turns }], zhCn, 'zh-CN').split('\n')
    expect(lines[0]).toMatch(/^# 问报 · 2024年3月1日/)
    expect(lines).toContain('## 水库修好了吗？')
    expect(lines.at(-2)).toMatch(/^- \[1\] “3 水利局 4” 关于履职情况的报告，/)
  })
})
