import { describe, expect, it } from 'vitest'
import { describeSource } from '../../../web/answer/describe-source.ts'
import { zhCn } from '../../../web/messages/zh-cn.ts'
import { samplePassage } from '../sample-answer.ts'

describe('describeSource', () => {
  it('names bulletin with issue, body with person, date and printed pages', () => {
    expect(describeSource(samplePassage, zhCn, 'zh-CN')).toEqual({
      title: '关于履职情况的报告',
      facts: ['某市人大常委会公报2024年第1号', '市水利局 张三', '2024年2月23日', '第 31–35 页'],
      section: ['一、工作情况', '二'],
    })
  })

  it('leaves out what is not known', () => {
    const { page: _page, ...passage } = samplePassage
    const bare = { ...passage, item: { id: 'a/1', title: '通知', kind: 'notice' } }
    expect(describeSource(bare, zhCn, 'zh-CN').facts).toEqual([
      '某市人大常委会公报2024年第1号',
      '2024年2月23日',
    ])
  })
})
