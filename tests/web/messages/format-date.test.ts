import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../web/messages/format-date.ts'

describe('formatDate', () => {
  it('writes a date in the precision it has', () => {
    expect(formatDate('2024-02-03', 'zh-CN')).toBe('2024年2月3日')
    expect(formatDate('2024-02', 'zh-CN')).toBe('2024年2月')
    expect(formatDate('2023', 'zh-CN')).toBe('2023年')
    expect(formatDate('2024-02-03', 'en')).toBe('2024-02-03')
  })

  it('leaves what is no date as it is', () => {
    expect(formatDate('不详', 'zh-CN')).toBe('不详')
  })
})
