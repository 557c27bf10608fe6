import { describe, expect, it } from 'vitest'
import { readProblem } from '../../../web/api/read-problem.ts'

describe('readProblem', () => {
  it('reads title, status, detail and the command that repairs', () => {
    const problem = {
      title: '索引尚未就绪',
      status: 503,
      detail: '请运行：npm run index',
      command: 'npm run index',
    }
    expect(readProblem(JSON.stringify({ type: '/problems/no-index', ...problem }))).toEqual(problem)
  })

  it('is undefined for what is no problem', () => {
    expect(readProblem('<html>')).toBeUndefined()
    expect(readProblem('null')).toBeUndefined()
    expect(readProblem('{"title": 3}')).toBeUndefined()
  })
})
