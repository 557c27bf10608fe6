import { describe, expect, it } from 'vitest'
import { readIssue } from '../../../server/citing/read-issue.ts'

describe('readIssue', () => {
  it.each([
    ['2024年第17号', { year: '2024', number: '17' }],
    ['2023 年 第 14 期', { year: '2023', number: '14' }],
    ['第十七号', { number: '17' }],
    ['2023年第1-2期', { year: '2023', number: '1-2' }],
    ['2023年', { year: '2023' }],
    ['', {}],
    ['春季号外', {}],
  ])('reads %s', (issue, parts) => {
    expect(readIssue(issue)).toEqual(parts)
  })

  it('reads nothing where no issue is printed', () => {
    expect(readIssue()).toEqual({})
  })
})
