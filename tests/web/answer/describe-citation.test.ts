import { describe, expect, it } from 'vitest'
import { describeCitation } from '../../../web/answer/describe-citation.ts'
import { zhCn } from '../../../web/messages/zh-cn.ts'
import { sampleAnswer } from '../sample-answer.ts'

describe('describeCitation', () => {
  it('says in one line where the quote stands', () => {
    const [citation] = sampleAnswer.citations
    expect(citation && describeCitation(citation, zhCn, 'zh-CN')).toBe(
      '关于履职情况的报告，某市人大常委会公报2024年第1号，市水利局 张三，2024年2月23日，第 31–35 页',
    )
  })
})
