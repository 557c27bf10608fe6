import { describe, expect, it } from 'vitest'
import { findAnswerKinds } from '../../../../server/answering/understanding/find-answer-kinds.ts'

describe('findAnswerKinds', () => {
  it.each([
    ['全年新增多少个车位', ['number']],
    ['增长百分之几', ['number']],
    ['哪天开的会', ['date']],
    ['组长是谁', ['person']],
    ['哪个村评上了', ['place']],
    ['聚焦哪四项', ['list']],
    ['外卖车能不能进小区', ['rule', 'yes-no']],
    ['为啥调不通', ['reason']],
    ['下一步有什么打算', ['promise']],
    ['还存在哪些不足', ['list', 'problem']],
    ['满意度测评怎么样', ['evaluation']],
    ['会议同意了没', ['decision', 'yes-no']],
    ['发展方向是什么', []],
  ])('tells what %j asks for', (question, kinds) => {
    expect(findAnswerKinds(question)).toEqual(kinds)
  })
})
