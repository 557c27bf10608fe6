import { describe, expect, it } from 'vitest'
import { ProblemError } from '../../../web/api/problem-error.ts'
import { zhCn } from '../../../web/messages/zh-cn.ts'
import { describeFailure } from '../../../web/states/describe-failure.ts'

describe('describeFailure', () => {
  it('says what the server said, also where the chat hands over its words as a message', () => {
    const problem = { status: 503, title: '索引尚未就绪', command: 'npm run index' }
    expect(describeFailure(new ProblemError(problem), zhCn)).toEqual(problem)
    expect(describeFailure(new Error(JSON.stringify(problem)), zhCn)).toEqual(problem)
  })

  it('passes on a sentence from the stream, and no page of a proxy', () => {
    const detail = '回答时出错，请稍后再试。'
    expect(describeFailure(new Error(detail), zhCn)).toEqual({ status: 0, title: '出了点问题', detail })
    expect(describeFailure(new Error('<html>502</html>'), zhCn)).not.toHaveProperty('detail')
  })

  it('tells a server that cannot be reached from something unexpected', () => {
    expect(describeFailure(new TypeError('Failed to fetch'), zhCn).title).toBe('连不上服务器')
    expect(describeFailure('?', zhCn).title).toBe('出了点问题')
  })
})
