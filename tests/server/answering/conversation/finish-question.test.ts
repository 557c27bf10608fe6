import { describe, expect, it } from 'vitest'
import { finishQuestion } from '../../../../server/answering/conversation/finish-question.ts'

describe('finishQuestion', () => {
  it('asks for a noun by its ending', () => {
    expect(finishQuestion('云溪县的破案率呢？')).toBe('云溪县的破案率是多少？')
    expect(finishQuestion('领导小组的组长呢？')).toBe('领导小组的组长是谁？')
    expect(finishQuestion('方案的实施时间')).toBe('方案的实施时间是什么时候？')
    expect(finishQuestion('停工的原因')).toBe('停工的原因是什么？')
  })

  it('leaves a question that asks its words', () => {
    expect(finishQuestion('周明远之前是做什么的？')).toBe('周明远之前是做什么的？')
  })
})
